import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { mentionAt } from "../mentions/finding.ts";
import { isJoined } from "./group.ts";
import { coreMention, headNoun, type SourcePhrase } from "./phrase.ts";

/** A body by name, by its noun ("the commission"), or a place that speaks for its government ("Keld"). */
export function body(phrase: SourcePhrase): Mention | null {
  const { words, first, core } = phrase;
  const own = coreMention(phrase);
  if (own?.kind === "body") return own;
  const head = headNoun(phrase);
  if (words.lower[head - 1] === "united" && words.capital[head]) return mention("body", head - 1, head + 1);
  const flags = words.flags[head]!;
  if (words.capital[head] && flags & flag.PLACE)
    return mention("body", words.flags[first]! & flag.DETERMINER ? first + 1 : first, core, { head });
  if (!words.capital[head] && flags & flag.BODY && !(flags & flag.GROUP) && !isJoined(phrase))
    return mention("body", first, partOf(phrase, head), { head });
  return null;
}

/** "the Maravian chapter [of the Heron Club]": the end of the name. */
function partOf({ words, finding, core, last }: SourcePhrase, head: number): number {
  if (
    !/^(?:chapter|branch|wing|arm|division|unit|affiliate|subsidiary|office|bureau|department|board)$/.test(
      words.lower[head]!,
    ) ||
    words.lower[core] !== "of"
  )
    return core;
  const whole = mentionAt(finding, core + 1) ?? mentionAt(finding, core + 2);
  return whole?.kind === "body" && whole.last <= last ? whole.last : core;
}
