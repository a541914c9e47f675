import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import { capitalised, word } from "../story.ts";

/** A document as a text names it: “the Census Bureau's latest figures”. */
export interface NounPhrase {
  /** From its article to its noun. */
  span: Span;
  /** Without its article and what says when or how: “Census Bureau figures”. */
  name: string;
  noun: string;
  /** What it begins with: the, a, his…; empty where nothing determines it. */
  determiner: string;
  /** Whether words of its own tell it from others: “the Clemson poll”, not “the poll”. */
  modified: boolean;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));

const DETERMINERS = words(
  "the a an his her its their this that these those our my your another one two three several multiple some both no",
);

/** Words that say when or how, not which. */
const PASSING = words(`
  recent latest new newest newly preliminary draft final brief short long lengthy separate joint written prepared emailed e-mailed
  partial leaked recently released official initial early earlier previous subsequent own scathing blistering strongly worded televised
  handwritten redacted heavily purported so-called single bombshell explosive detailed updated follow-up similar public private
  internal confidential classified unclassified formal open full original weekly monthly annual later
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`);

/** Lower-case words that say what kind of document it is. */
const KIND = words(`
  court text election federal state police intelligence tax campaign finance financial bank property phone medical autopsy news press
  video email legal government congressional senate house budget economic employment jobs unemployment inflation trade climate weather
  inspector general watchdog academic scientific research opinion exit tracking national statewide voter voting census polling health
  labor crime military forensic criminal civil class-action grand jury search arrest charging sworn lobbying disclosure regulatory
  securities corporate company diplomatic embassy social media cease-and-desist cable staff committee oversight personnel travel
  flight immigration nationwide independent online consumer school county city local bipartisan ethics security dissenting majority`);

/** Words that stand before a phrase at the head of a sentence and take its capital. */
const LEADING = words(
  "in on at according as but and when after for from by to with citing if that while under since during then also so because though still meanwhile",
);

/** The phrase that ends with the noun at a token. */
export function phraseAt(layer: TextLayer, noun: number): NounPhrase {
  const { text, start, end, sentence } = layer;
  const names = [word(layer, noun)];
  let from = noun;
  let determiner = "";
  let modified = false;
  for (let k = noun - 1; k >= 0 && k > noun - 12 && sentence[k] === sentence[noun]; k--) {
    const written = word(layer, k);
    const low = written.toLowerCase();
    const upper = capitalised(layer, k);
    if (DETERMINERS.has(low)) {
      determiner = low;
      from = k;
      break;
    }
    const opens = k === 0 || sentence[k - 1] !== sentence[k];
    const inName =
      (low === "of" || low === "for" || low === "&") && k > 0 && capitalised(layer, k - 1) && capitalised(layer, k + 1);
    if (/^['’]s?$/.test(written)) {
      if (k === 0 || !/[\p{L}\p{N}.]$/u.test(word(layer, k - 1))) break;
    } else if (
      (PASSING.has(low) && (!upper || opens || /day$|^[JFMAMSOND]/.test(written))) ||
      /^\d+-page$|^\d{4}$/.test(low)
    ) {
      // Says when or how: no part of the name.
    } else if (inName || KIND.has(low) || (upper && !LEADING.has(low) && /\p{L}/u.test(written))) {
      names.unshift(written);
      if (upper) modified = true;
    } else break;
    from = k;
  }
  return {
    span: [start[from]!, end[noun]!],
    name: names.join(" "),
    noun: text.slice(start[noun], end[noun]).toLowerCase(),
    determiner,
    modified,
  };
}
