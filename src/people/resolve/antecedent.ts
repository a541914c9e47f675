import * as flag from "../lexicon/flags.ts";
import { bodyOf } from "../linkers/bodies.ts";
import type { Mention } from "../mention.ts";
import { mentionAt } from "../mentions/finding.ts";
import type { Referent } from "../referent.ts";
import { nounPhrase } from "../sources/heads.ts";
import type { Words } from "../words.ts";
import { type Discourse, NEW } from "./discourse.ts";
import { sortOf } from "./document.ts";
import { resolve } from "./resolve.ts";

/** How far before "who" its noun may stand, in tokens: "Jane Roe, a spokeswoman for the ministry, who". */
const REACH = 30;
/** How many words a noun phrase before "who" may have. */
const PHRASE = 7;

/** Whom a relative pronoun takes up: the noun right before it, or who was spoken of last in its sentence. */
export function antecedent(discourse: Discourse, token: number): Referent | null {
  const { words, traces, cast } = discourse;
  const { layer } = words;
  const personal = /^who/.test(words.lower[token]!);
  let i = token - 1;
  while (i > 0 && APART.test(words.lower[i]!)) i--;
  const at = cast.finding.at[i] ?? -1;
  const before = at >= 0 ? cast.finding.found[at]! : null;
  if (before && (before.kind === "name" || !personal)) return pairOf(discourse, before) ?? before.referent;
  if (!before) {
    const first = phraseStart(discourse, i);
    if (first >= 0) {
      if (words.flags[i]! & flag.DOCUMENT) return authorIn(discourse, i);
      const whose = apposed(discourse, first) ?? predicated(discourse, first);
      if (whose) return whose;
      const phrase = described(discourse, first, i + 1);
      return phrase && resolve(discourse, phrase);
    }
    if (i === token - 1) return null;
  }
  for (let k = traces.length - 1; k >= 0; k--) {
    const { referent, token: place } = traces[k]!;
    if (token - place > REACH || layer.sentence[place] !== layer.sentence[token]) return null;
    if (layer.quotation[place] === layer.quotation[token] && (referent.kind === "body") !== personal) return referent;
  }
  return null;
}

/** What may stand between a noun and its "who". */
const APART = /^(?:,|\)|and|--?|–|—)$/;

/** "Roe and Poe, who": both. */
function pairOf({ traces }: Discourse, { referent, first }: Mention): Referent | null {
  for (let k = traces.length - 1; k >= 0 && k > traces.length - 4; k--) {
    const trace = traces[k]!;
    if (trace.referent.members.at(-1) === referent && first - trace.token < 4 && first > trace.token)
      return trace.referent;
  }
  return null;
}

/** Where the noun phrase that ends with token `end` begins, or -1 where it ends with no such noun. */
function phraseStart({ words }: Discourse, end: number): number {
  if (
    !(words.flags[end]! & (flag.ROLE | flag.HUMAN | flag.GROUP | flag.KIN | flag.BODY | flag.DOCUMENT)) ||
    words.capital[end]
  )
    return -1;
  let first = end;
  for (let i = end; i >= 0 && end - i < PHRASE && words.layer.sentence[i] === words.layer.sentence[end]; i--) {
    if (
      i < end &&
      (words.flags[i]! & (flag.PREPOSITION | flag.SAYING) || APART.test(words.lower[i]!) || isVerb(words, i))
    )
      break;
    first = i;
    const goesOn = i > 0 && (words.flags[i - 1]! & flag.DETERMINER) !== 0;
    if (words.flags[i]! & (flag.DETERMINER | flag.PRONOUN) && !goesOn) break;
  }
  return first;
}

/** "this includes part-time workers who": what is no noun's adjective. */
function isVerb({ flags, capital, lower }: Words, i: number): boolean {
  return !flags[i] && !capital[i] && /(?:[^s]s|ed)$/.test(lower[i]!);
}

/** "Clean Rivers Now, a committee that": what the phrase is said of. */
function apposed({ cast, words }: Discourse, first: number): Referent | null {
  if (!/^(?:,|--?|–|—)$/.test(words.lower[first - 1] ?? "")) return null;
  const whose =
    mentionAt(cast.finding, first - 2) ??
    (words.capital[first - 2] ? nounPhrase(cast.finding, nameStart(words, first - 2), first - 1) : null);
  if (!whose) return null;
  return whose.referent ?? (whose.kind === "body" ? bodyOf(cast, whose) : null);
}

/** "Roe was among the many who", "Roe and Poe were the only two who": the subject. */
function predicated({ words, traces }: Discourse, first: number): Referent | null {
  const before = words.lower[first - 1] ?? "";
  if (!/^(?:among|is|was|are|were)$/.test(before) && !(before === "of" && words.lower[first - 2] === "one"))
    return null;
  const inSentence = traces.filter(({ token }) => words.layer.sentence[token] === words.layer.sentence[first]);
  const pair = inSentence.find(({ referent }) => referent.members.length > 0);
  return (pair ?? inSentence.find(({ weight }) => weight >= NEW))?.referent ?? null;
}

function nameStart(words: Words, end: number): number {
  let first = end;
  while (first > 0 && words.capital[first - 1] && words.layer.sentence[first - 1] === words.layer.sentence[end])
    first--;
  return first;
}

/** "a county congressman", "her father" as a source would be read. */
function described({ cast }: Discourse, first: number, last: number): Mention | null {
  const phrase = nounPhrase(cast.finding, first, last);
  if (phrase) phrase.attribution = Math.max(phrase.attribution, 0);
  return phrase;
}

/** "in a tweet that": whose tweet it is, if this sentence says so. */
function authorIn({ words, authors }: Discourse, noun: number): Referent | null {
  const put = authors.get(sortOf(words.lower[noun]!));
  return put && words.layer.sentence[put.token] === words.layer.sentence[noun] ? put.referent : null;
}
