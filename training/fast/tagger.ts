import {
  choiceOf,
  markTag,
  TAGGER_FEATURES,
  type TaggerWeights,
  taggerRows,
} from "../../src/attribution/linear/tagger.ts";
import { layText } from "../../src/text/lay.ts";
import { TAGS } from "../../src/text/tags.ts";
import { seeded, shuffle } from "./random.ts";

/** An article with the tag of each token as a program marked it. */
export interface Tagged {
  id: string;
  text: string;
  tokens: [number, number][];
  pos: string[];
}

const WIDTH = TAGS.length;
const ALIASES: Record<string, string> = { "(": "-LRB-", ")": "-RRB-" };

/** Lays the text and takes over each tag whose token has the same offsets; -1 elsewhere. */
function align({ text, tokens, pos }: Tagged) {
  const layer = layText(text, []);
  const byStart = new Map(tokens.map(([s, e], k) => [s, [e, pos[k]!] as const]));
  const gold = new Int16Array(layer.count).fill(-1);
  for (let i = 0; i < layer.count; i++) {
    const hit = byStart.get(layer.start[i]!);
    if (hit && hit[0] === layer.end[i]) gold[i] = TAGS.indexOf((ALIASES[hit[1]] ?? hit[1]) as (typeof TAGS)[number]);
  }
  return { layer, words: layer.words, gold };
}

/** The tags of each word that was seen often: those it had in at least one of two hundred cases. */
function tagsOfWords(articles: readonly ReturnType<typeof align>[]): Map<number, Uint8Array> {
  const counts = new Map<number, Int32Array>();
  for (const { words, gold } of articles) {
    gold.forEach((tag, i) => {
      if (tag < 0) return;
      const word = words.word[i]!;
      const row = counts.get(word) ?? new Int32Array(WIDTH);
      row[tag]!++;
      counts.set(word, row);
    });
  }
  const seen = new Map<number, Uint8Array>();
  for (const [word, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0);
    if (total < 10) continue;
    const tags = [...row.keys()].filter((tag) => row[tag]! / total >= 0.005);
    // A word of one tag is believed only where it had many chances to have another.
    if (tags.length > 1 || total >= 30) seen.set(word, Uint8Array.from(tags));
  }
  return seen;
}

/** Trains the averaged perceptron. `rows` is a power of two. */
export function trainTagger(data: readonly Tagged[], rows: number, epochs: number, seed: number): TaggerWeights {
  const articles = data.map(align);
  const seen = tagsOfWords(articles);
  const mask = rows - 1;
  const weights = new Float32Array(rows * WIDTH);
  const sums = new Float32Array(rows * WIDTH);
  const random = seeded(seed);
  const order = articles.map((_, i) => i);
  const active = new Int32Array(TAGGER_FEATURES);
  const total = articles.length * epochs;
  let turn = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffle(order, random)) {
      const { layer, words, gold } = articles[k]!;
      const share = 1 - turn++ / total;
      const tags = new Uint8Array(layer.count);
      for (let i = 0; i < layer.count; i++) {
        const mark = markTag(layer, i);
        const choice = seen.get(words.word[i]!) ?? choiceOf(words.shape[i]!);
        if (mark >= 0 || choice.length === 1) {
          tags[i] = mark >= 0 ? mark : choice[0]!;
          continue;
        }
        const first = i === 0 || layer.sentence[i] !== layer.sentence[i - 1];
        const second = i < 2 || layer.sentence[i] !== layer.sentence[i - 2];
        taggerRows(layer, i, first ? 60 : tags[i - 1]!, second ? 60 : tags[i - 2]!, mask, active);
        let best = choice[0]!;
        let high = Number.NEGATIVE_INFINITY;
        for (const t of choice) {
          let score = 0;
          for (const row of active) score += weights[row * WIDTH + t]!;
          if (score > high) {
            high = score;
            best = t;
          }
        }
        tags[i] = best;
        const right = gold[i]!;
        if (right < 0 || right === best || !choice.includes(right)) continue;
        for (const row of active) {
          weights[row * WIDTH + right]! += 1;
          weights[row * WIDTH + best]! -= 1;
          sums[row * WIDTH + right]! += share;
          sums[row * WIDTH + best]! -= share;
        }
      }
    }
  }
  return { table: quantize(sums), seen };
}

/** Averaged weights as bytes: scaled so that all but the rarest large ones fit. */
function quantize(sums: Float32Array): Int8Array {
  const sizes = Float32Array.from(sums, Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9998)]! || 1;
  return Int8Array.from(sums, (x) => Math.max(-127, Math.min(127, Math.round((x / high) * 127))));
}

/** Share of tokens (those whose offsets agree) that get the given tag, in percent. */
export function tagAgreement(
  tagger: (layer: ReturnType<typeof layText>) => Uint8Array,
  data: readonly Tagged[],
): number {
  let right = 0;
  let all = 0;
  for (const article of data) {
    const { layer, gold } = align(article);
    const tags = tagger(layer);
    gold.forEach((tag, i) => {
      if (tag < 0) return;
      all++;
      if (tag === tags[i]) right++;
    });
  }
  return (100 * right) / all;
}
