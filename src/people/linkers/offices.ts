import { type Cast, hold } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { isHonorific, officeAt } from "../office.ts";
import { inOneSentence, type Words } from "../words.ts";

/** How many words what is said more of a name may have. */
const REACH = 14;
/** Within how many of them its noun must come. */
const NOUN_WITHIN = 7;

/** What offices people hold: in front of the name, behind its comma ("Jane Roe, minister of energy,"), or before one. */
export function linkOffices(cast: Cast): void {
  const { words, finding } = cast;
  for (const mention of finding.found) {
    const person = mention.referent;
    if (mention.kind !== "name" || !person) continue;
    const said = [behind(words, mention), before(words, mention)].map((span) => span && officeAt(words, ...span));
    for (const office of [mention.office, ...said]) if (office && !isHonorific(office)) hold(cast, person, office);
  }
}

/** ", a spokeswoman for the ministry," */
function behind(words: Words, { last }: Mention): [number, number] | null {
  const { lower, flags, count } = words;
  if (lower[last] !== ",") return null;
  const determined = (flags[last + 1]! & flag.DETERMINER) !== 0;
  const first = determined && !/^(?:his|her|its|their)$/.test(lower[last + 1]!) ? last + 2 : last + 1;
  let noun = -1;
  let i = first;
  for (; i < count && i - first < REACH && inOneSentence(words, last, i); i++) {
    if (ENDS.test(lower[i]!)) break;
    if (noun >= 0) continue;
    if (!(flags[i]! & flag.ROLE)) {
      if (!qualifies(words, i, determined) || i - first >= NOUN_WITHIN) return null;
    } else if (!((flags[i + 1] ?? 0) & flag.ROLE)) noun = i;
  }
  return noun < 0 || (words.capital[first] && flags[first]! & flag.GIVEN) ? null : [first, i];
}

const ENDS =
  /^(?:[,;:().—–”“"]|--?|who|which|that|said|says|was|is|has|had|will|and|but|under|since|during|after|before|until|by|as|when|where|while)$/;

/** Whether a word can stand before an office's noun. */
function qualifies({ flags, capital, lower }: Words, i: number, determined: boolean): boolean {
  const own = flags[i]!;
  if (
    own & (flag.MODIFIER | flag.PORTFOLIO | flag.BODY | flag.ADJECTIVE) ||
    capital[i] ||
    /^(?:his|her|its|their|'s|’s|and)$/.test(lower[i]!)
  )
    return true;
  if (own & (flag.PREPOSITION | flag.SAYING | flag.PRONOUN | flag.FUNCTION)) return false;
  return determined;
}

/** "the Commission's secretary general, Jane Roe," */
function before(words: Words, { first, last, office }: Mention): [number, number] | null {
  const { lower, flags } = words;
  if (office || lower[first - 1] !== "," || !/^[,.;:()—–-]/.test(lower[last] ?? ".")) return null;
  const end = first - 1;
  let noun = -1;
  for (let i = end - 1; i >= 0 && end - i <= REACH && inOneSentence(words, i, end); i--) {
    const own = flags[i]!;
    if (own & flag.ROLE && noun < 0) noun = i;
    if (/^(?:[,;:().—–”"“]|--?|who|which|that)$/.test(lower[i]!) || own & flag.SAYING) return null;
    const opens = words.opener[i] === 1 && words.capital[i] && !(own & flag.FUNCTION);
    if (!opens && !(own & flag.DETERMINER)) continue;
    // The "the" of "secretary general of the Auster Commission" is not the one.
    if (!opens && noun < 0 && flags[i - 1]! & flag.PREPOSITION) continue;
    const isHead = noun + 1 === end || (flags[noun + 1]! & flag.PREPOSITION) !== 0;
    return noun >= i && noun - i <= NOUN_WITHIN && isHead ? [opens ? i : i + 1, end] : null;
  }
  return null;
}
