import type { SpeakerForm } from "../persons/same-speaker.ts";
import type { Statement } from "../statement.ts";
import { plainWords } from "../words/plain-words.ts";
import { stem } from "../words/stem.ts";
import type { WordWeights } from "../words/word-weights.ts";
import { type OccasionForm, occasionForm } from "./same-occasion.ts";
import { rememberedForm } from "./speakers.ts";

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
  const plain =
    statement.content.length === 1 ? plainWords(statement.content[0]!) : statement.content.flatMap(plainWords);
  const count = plain.length;
  const numbered = numbering(table);
  const stems = new Int32Array(count);
  const weights = new Float64Array(count);
  const quoted = new Uint8Array(count);
  const next = new Int32Array(count);
  const first = new Map<number, number>();
  const roots = new Map<number, number>();
  const numbers: number[] = [];
  let negated = false;
  let quotedWeight = 0;
  // From the end, so that what was met last stands next.
  for (let i = count - 1; i >= 0; i--) {
    const { word, quoted: inQuotes } = plain[i]!;
    const { number, root, weight, counts, denies } = numbered(word);
    stems[i] = number;
    weights[i] = weight;
    const after = first.get(number);
    next[i] = after ?? -1;
    first.set(number, i);
    if (counts && after === undefined) numbers.push(number);
    if (inQuotes) {
      quoted[i] = 1;
      quotedWeight += weight;
    }
    const heaviest = roots.get(root);
    if (heaviest === undefined || heaviest < weight) roots.set(root, weight);
    negated ||= denies;
  }
  const kinds = inOrder(first);
  const kindWeights = new Float64Array(kinds.length);
  let [sum, squares] = [0, 0];
  kinds.forEach((number, i) => {
    const weight = weights[first.get(number)!]!;
    kindWeights[i] = weight;
    sum += weight;
    squares += weight * weight;
  });
  const rootKinds = inOrder(roots);
  const rootWeights = new Float64Array(rootKinds.length);
  let rootWeight = 0;
  rootKinds.forEach((root, i) => {
    rootWeights[i] = roots.get(root)!;
    rootWeight += rootWeights[i]!;
  });
  const cue = new Map<number, number>();
  for (const { word } of plainWords(statement.cue)) {
    const { number, weight } = numbered(word);
    cue.set(number, weight);
  }
  return {
    statement,
    speaker: statement.speaker && rememberedForm(statement.speaker),
    occasion: statement.occasion && occasionForm(statement.occasion),
    words: plain.map(({ word }) => word),
    stems,
    weights,
    quoted,
    first,
    next,
    kinds,
    kindWeights,
    weight: sum,
    norm: Math.sqrt(squares),
    roots: rootKinds,
    rootWeights,
    rootWeight,
    quotedWeight,
    numbers,
    cue,
    negated,
  };
}

/** The keys of a map in ascending order. */
function inOrder(map: ReadonlyMap<number, unknown>): Int32Array {
  const keys = new Int32Array(map.size);
  let i = 0;
  for (const key of map.keys()) keys[i++] = key;
  return keys.sort();
}

/** What is known of a word. */
interface Numbered {
  /** Of its stem. */
  readonly number: number;
  readonly root: number;
  readonly weight: number;
  /** Whether it is a number itself. */
  readonly counts: boolean;
  readonly denies: boolean;
}

/** What was worked out for words, by the table: most words come again. */
const numberings = new WeakMap<WordWeights, (word: string) => Numbered>();
/** So many are remembered before it begins anew. */
const REMEMBERED = 50_000;

function numbering(table: WordWeights): (word: string) => Numbered {
  let numbered = numberings.get(table);
  if (!numbered) {
    const known = new Map<string, Numbered>();
    numbered = (word) => {
      let found = known.get(word);
      if (!found) {
        if (known.size >= REMEMBERED) known.clear();
        found = numberedAnew(word, table);
        known.set(word, found);
      }
      return found;
    };
    numberings.set(table, numbered);
  }
  return numbered;
}

function numberedAnew(word: string, table: WordWeights): Numbered {
  const bare = stem(word);
  const number = table.numberOf(bare);
  return {
    number,
    root: bare.length > ROOT ? rootOf(bare) : number,
    weight: table.weightOf(number),
    counts: /^\d/.test(word),
    denies: NEGATIONS.has(word),
  };
}

function rootOf(word: string): number {
  let h = -2128831035;
  for (let i = 0; i < ROOT; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h | 0x80000000;
}
