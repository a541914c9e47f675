import { type SpeakerForm, speakerForm } from "../persons/same-speaker.ts";
import type { Statement } from "../statement.ts";
import { plainWords } from "../words/plain-words.ts";
import { stem } from "../words/stem.ts";
import type { WordWeights } from "../words/word-weights.ts";
import { type OccasionForm, occasionForm } from "./same-occasion.ts";

/** What comparing looks at in a statement, worked out once. */
export interface Profile {
  readonly statement: Statement;
  readonly speaker: SpeakerForm | null;
  readonly occasion: OccasionForm | null;
  /** The words in the order of the text, as they are compared. */
  readonly words: readonly string[];
  /** The stem of each word, as a number. */
  readonly stems: Int32Array;
  /** What each of them weighs. */
  readonly weights: Float64Array;
  /** 1 where a word stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** Where a stem stands first. */
  readonly first: ReadonlyMap<number, number>;
  /** Where the stem of each word stands next, or -1. */
  readonly next: Int32Array;
  /** The different stems in ascending order. */
  readonly kinds: Int32Array;
  readonly kindWeights: Float64Array;
  /** The sum of `kindWeights`, and the root of the sum of their squares. */
  readonly weight: number;
  readonly norm: number;
  /** The same for the beginnings of words, by which "deny" and "denial" are akin. */
  readonly roots: Int32Array;
  readonly rootWeights: Float64Array;
  readonly rootWeight: number;
  /** The weight of the words in quotation marks. */
  readonly quotedWeight: number;
  /** The numbers that it names, as stems. */
  readonly numbers: readonly number[];
  /** The stems of the words that report it, and what each weighs. */
  readonly cue: ReadonlyMap<number, number>;
  /** Whether it denies something. */
  readonly negated: boolean;
}

const NEGATIONS = new Set(["not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot"]);
/** So many letters make a word's root. */
const ROOT = 5;

export function profileOf(statement: Statement, table: WordWeights): Profile {
  const words = statement.content.flatMap(plainWords);
  const count = words.length;
  const stems = new Int32Array(count);
  const weights = new Float64Array(count);
  const quoted = new Uint8Array(count);
  const next = new Int32Array(count).fill(-1);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const roots = new Map<number, number>();
  const numbers = new Set<number>();
  let negated = false;
  let quotedWeight = 0;
  words.forEach(({ word, quoted: inQuotes }, i) => {
    const { number, root } = numbered(word, table);
    const weight = table.weightOf(number);
    stems[i] = number;
    weights[i] = weight;
    if (inQuotes) {
      quoted[i] = 1;
      quotedWeight += weight;
    }
    const before = last.get(number);
    if (before === undefined) first.set(number, i);
    else next[before] = i;
    last.set(number, i);
    roots.set(root, Math.max(roots.get(root) ?? 0, weight));
    if (/^\d/.test(word)) numbers.add(number);
    negated ||= NEGATIONS.has(word);
  });
  const kinds = Int32Array.from(first.keys()).sort();
  const kindWeights = Float64Array.from(kinds, (number) => table.weightOf(number));
  const cue = plainWords(statement.cue).map(({ word }) => numbered(word, table).number);
  const rootKinds = Int32Array.from(roots.keys()).sort();
  const rootWeights = Float64Array.from(rootKinds, (root) => roots.get(root)!);
  return {
    statement,
    speaker: statement.speaker && speakerForm(statement.speaker),
    occasion: statement.occasion && occasionForm(statement.occasion),
    words: words.map(({ word }) => word),
    stems,
    weights,
    quoted,
    first,
    next,
    kinds,
    kindWeights,
    weight: sum(kindWeights),
    norm: Math.hypot(...kindWeights),
    roots: rootKinds,
    rootWeights,
    rootWeight: sum(rootWeights),
    quotedWeight,
    numbers: [...numbers],
    cue: new Map(cue.map((number) => [number, table.weightOf(number)])),
    negated,
  };
}

/** The numbers of a word's stem and of its root. */
interface Numbered {
  readonly number: number;
  readonly root: number;
}

/** What was worked out for words, by the table: most words come again. */
const known = new WeakMap<WordWeights, Map<string, Numbered>>();
/** So many are remembered before it begins anew. */
const REMEMBERED = 50_000;

function numbered(word: string, table: WordWeights): Numbered {
  let words = known.get(table);
  if (!words) {
    words = new Map();
    known.set(table, words);
  }
  let found = words.get(word);
  if (!found) {
    const bare = stem(word);
    const number = table.numberOf(bare);
    found = { number, root: bare.length > ROOT ? rootOf(bare) : number };
    if (words.size >= REMEMBERED) words.clear();
    words.set(word, found);
  }
  return found;
}

function rootOf(word: string): number {
  let h = -2128831035;
  for (let i = 0; i < ROOT; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h | 0x80000000;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
