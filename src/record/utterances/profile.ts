import { type SpeakerForm, speakerForm } from "../persons/same-speaker.ts";
import { keptFor } from "../remembered.ts";
import type { Statement } from "../statement.ts";
import { isWrittenAsName } from "../words/name-case.ts";
import { plainWordReader } from "../words/plain-words.ts";
import { stem } from "../words/stem.ts";
import type { WordWeights } from "../words/word-weights.ts";
import { type OccasionForm, occasionForm } from "./same-occasion.ts";

/**
 * What comparing looks at in a statement, worked out once. Plain arrays: most hold a dozen numbers, for which a typed array
 * takes longer to make than to fill.
 */
export interface Profile {
  readonly statement: Statement;
  readonly speaker: SpeakerForm | null;
  readonly occasion: OccasionForm | null;
  /** The words in the order of the text, as they are compared. */
  readonly words: readonly string[];
  /** The stem of each word, as a number. */
  readonly stems: readonly number[];
  /** What each of them weighs. */
  readonly weights: readonly number[];
  /** Whether a word stands in quotation marks. */
  readonly quoted: readonly boolean[];
  /** The different stems in ascending order. */
  readonly kinds: readonly number[];
  readonly kindWeights: readonly number[];
  /** Where each of them stands first. */
  readonly firsts: readonly number[];
  /** Where the stem of each word stands next, or -1. */
  readonly next: readonly number[];
  /** The sum of `kindWeights`, and the root of the sum of their squares. */
  readonly weight: number;
  readonly norm: number;
  /** The same for the beginnings of words, by which "deny" and "denial" are akin. */
  readonly roots: readonly number[];
  readonly rootWeights: readonly number[];
  readonly rootWeight: number;
  /** The weight of the words in quotation marks. */
  readonly quotedWeight: number;
  /** The numbers that it names, as stems. */
  readonly numbers: readonly number[];
  /** The stems of the words that report it, and what each weighs. */
  readonly cue: readonly (readonly [stem: number, weight: number])[];
  /** Whether it denies something. */
  readonly negated: boolean;
  /** Whether it names somebody or something and says no more, quotations apart: "Mira Vossel", of whoever thanked her. */
  readonly isBare: boolean;
}

const NEGATIONS = new Set(["not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot"]);
/** A word that weighs less tells nothing by itself: "the", "of", "for". */
const TELLING = 2.5;
/** So many letters make a word's root. */
const ROOT = 5;

export function profileOf(statement: Statement, table: WordWeights): Profile {
  const read = readerBy(table);
  const words: string[] = [];
  const stems: number[] = [];
  const weights: number[] = [];
  const quoted: boolean[] = [];
  const rootOfWord: number[] = [];
  const numbers: number[] = [];
  let negated = false;
  let isBare = statement.kind !== "direct";
  let quotedWeight = 0;
  const take = ({ word, number, root, weight, negates, counts, isName }: Numbered, inQuotes: boolean) => {
    words.push(word);
    stems.push(number);
    weights.push(weight);
    quoted.push(inQuotes);
    rootOfWord.push(root);
    if (inQuotes) quotedWeight += weight;
    if (counts && !numbers.includes(number)) numbers.push(number);
    negated ||= negates;
    isBare &&= isName || weight < TELLING;
  };
  for (const piece of statement.content) read(piece, take);
  const cue = new Map<number, number>();
  read(statement.cue, ({ number, weight }) => void cue.set(number, weight));

  const next = stems.map(() => -1);
  const kinds: number[] = [];
  const kindWeights: number[] = [];
  const firsts: number[] = [];
  let [weight, square] = [0, 0];
  let before = -1;
  for (const i of ascending(stems)) {
    if (before >= 0 && stems[before] === stems[i]) next[before] = i;
    else {
      kinds.push(stems[i]!);
      kindWeights.push(weights[i]!);
      firsts.push(i);
      weight += weights[i]!;
      square += weights[i]! ** 2;
    }
    before = i;
  }
  const roots: number[] = [];
  const rootWeights: number[] = [];
  for (const i of ascending(rootOfWord)) {
    const last = roots.length - 1;
    if (roots[last] === rootOfWord[i]) rootWeights[last] = Math.max(rootWeights[last]!, weights[i]!);
    else {
      roots.push(rootOfWord[i]!);
      rootWeights.push(weights[i]!);
    }
  }
  return {
    statement,
    speaker: statement.speaker && speakerForm(statement.speaker),
    occasion: statement.occasion && occasionForm(statement.occasion),
    words,
    stems,
    weights,
    quoted,
    kinds,
    kindWeights,
    firsts,
    next,
    weight,
    norm: Math.sqrt(square),
    roots,
    rootWeights,
    rootWeight: rootWeights.reduce((sum, one) => sum + one, 0),
    quotedWeight,
    numbers,
    cue: [...cue],
    negated,
    isBare,
  };
}

/** Where a stem stands first among the words of a profile, or -1. */
export function firstOf({ kinds, firsts }: Profile, stem: number): number {
  let [low, high] = [0, kinds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (kinds[middle]! < stem) low = middle + 1;
    else high = middle;
  }
  return kinds[low] === stem ? firsts[low]! : -1;
}

/** A place in the low bits below a number of 32 makes whole numbers, which are sorted without asking a function. */
const PLACES = 2 ** 20;
let scratch = new Float64Array(1024);

/** The places of some numbers of 32 bits in ascending order; of equal ones, in theirs. */
function ascending(values: readonly number[]): number[] {
  const count = values.length;
  if (count > scratch.length) scratch = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) scratch[i] = values[i]! * PLACES + i;
  scratch.subarray(0, count).sort();
  const places: number[] = [];
  for (let i = 0; i < count; i++) places.push(scratch[i]! - Math.floor(scratch[i]! / PLACES) * PLACES);
  return places;
}

/** What a word is, as numbers. */
interface Numbered {
  readonly word: string;
  /** Its stem. */
  readonly number: number;
  /** Its root. */
  readonly root: number;
  /** What its stem weighs. */
  readonly weight: number;
  /** Whether it denies. */
  readonly negates: boolean;
  /** Whether it is a number itself. */
  readonly counts: boolean;
  /** Whether it is written as a name. */
  readonly isName: boolean;
}

const readerBy = keptFor((table: WordWeights) =>
  plainWordReader((word, written): Numbered => {
    const bare = stem(word);
    const number = table.numberOf(bare);
    return {
      word,
      number,
      root: bare.length > ROOT ? rootOf(bare) : number,
      weight: table.weightOf(number),
      negates: NEGATIONS.has(word),
      counts: /^\d/.test(word),
      isName: isWrittenAsName(written),
    };
  }),
);

function rootOf(word: string): number {
  let h = -2128831035;
  for (let i = 0; i < ROOT; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h | 0x80000000;
}
