import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { possessor } from "./owned.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";
import { pronounMention } from "./pronoun.ts";

/** Several people without names: "critics", "Ostranian and Maravian diplomats", "a majority of the members". */
export function group(phrase: SourcePhrase): Mention | null {
  const { words, first, last, core } = phrase;
  const head = headNoun(phrase);
  const flags = words.flags[head]!;
  // "every Republican on the panel"
  if (/^(?:every|each)$/.test(words.lower[first]!) && flags & (flag.HUMAN | flag.ROLE))
    return mention("group", first, last, { head });
  // "most Maravians"
  const isMany = /^(?:most|many|some|several|few|all|both|no|other)$/.test(words.lower[first]!) && core - first === 2;
  if (isMany && words.capital[head] && /s$/.test(words.lower[head]!)) return mention("group", first, last, { head });
  const isShare =
    (flags & flag.SHARE) !== 0 && (words.lower[core] === "of" || (core === last && (flags & flag.FUNCTION) !== 0));
  if (words.flags[last - 1]! & flag.PRONOUN && words.lower[last - 1] === "whom") return null;
  if (!(flags & flag.GROUP) && !isShare && !isJoined(phrase)) return null;
  const whose = isJoined(phrase) ? null : (possessor(phrase, head) ?? behindOf(phrase));
  return mention("group", first, last, {
    head,
    parts: whose?.kind === "pronoun" || whose?.kind === "description" ? [whose] : [],
  });
}

/** "more of his aides" */
function behindOf({ words, core }: SourcePhrase): Mention | null {
  return words.lower[core] === "of" && /^(?:his|her|their|its)$/.test(words.lower[core + 1] ?? "")
    ? pronounMention(words, core + 1)
    : null;
}

/** "the mayor and his staff", "Roe and the ministry". */
export function isJoined({ words, first, core }: SourcePhrase): boolean {
  const last = words.flags[core - 1]!;
  for (let i = first + 1; i < core - 1; i++) {
    if (words.lower[i] !== "and") continue;
    if (last & (flag.ROLE | flag.HUMAN)) return (words.flags[i + 1]! & flag.DETERMINER) !== 0;
    return (last & (flag.GROUP | flag.BODY)) !== 0;
  }
  return false;
}
