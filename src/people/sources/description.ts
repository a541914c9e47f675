import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { HE, mention, SHE, UNKNOWN } from "../mention.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";

const INDEFINITE = /^(?:a|an|another|one|some|any)$/;

/** One human being without a name: "the secretary general"; or somebody the article doesn't name: "a senior official". */
export function description(phrase: SourcePhrase): Mention | null {
  const { words, first } = phrase;
  const head = headNoun(phrase);
  const flags = words.flags[head]!;
  if (!(flags & (flag.ROLE | flag.HUMAN | flag.KIN | flag.PROXY))) return null;
  const gender = flags & flag.MALE ? HE : flags & flag.FEMALE ? SHE : UNKNOWN;
  return mention(
    INDEFINITE.test(words.lower[first]!) ? "unnamed" : "description",
    first,
    head === phrase.core - 2 ? head + 1 : phrase.last,
    { head, gender },
  );
}
