import { markTag, TAGGER_FEATURES, type TaggerWeights, taggerRows } from "../../src/attribution/linear/tagger.ts";
import { hashWords } from "../../src/attribution/linear/words.ts";
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
  return { layer, words: hashWords(layer), gold };
}

/** Words that always had the same tag, often enough to believe it. */
function certainWords(articles: readonly ReturnType<typeof align>[]): Map<number, number> {
  const counts = new Map<number, Int32Array>();
  for (const { words, gold } of articles) {
    gold.forEach((tag, i) => {
      if (tag < 0) return;
      const word = words.word[i]!;
      let row = counts.get(word);
      if (!row) {
        row = new Int32Array(WIDTH);
        counts.set(word, row);
      }
      row[tag]!++;
    });
  }
  const certain = new Map<number, number>();
  for (const [word, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0);
    const best = row.indexOf(Math.max(...row));
    if (total >= 30 && row[best]! / total >= 0.997) certain.set(word, best);
  }
  return certain;
}

/** Trains the averaged perceptron. `rows` is a power of two. */
export function trainTagger(data: readonly Tagged[], rows: number, epochs: number, seed: number): TaggerWeights {
  const articles = data.map(align);
  const certain = certainWords(articles);
  const mask = rows - 1;
  const weights = new Float32Array(rows * WIDTH);
  const sums = new Float32Array(rows * WIDTH);
  const random = seeded(seed);
  const order = articles.map((_, i) => i);
  const active = new Int32Array(TAGGER_FEATURES);
  const scores = new Float32Array(WIDTH);
  const total = articles.length * epochs;
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffle(order, random)) {
      const { layer, words, gold } = articles[k]!;
      const share = 1 - seen++ / total;
      const tags = new Uint8Array(layer.count);
      for (let i = 0; i < layer.count; i++) {
        const mark = markTag(layer, i);
        const known = mark >= 0 ? mark : certain.get(words.word[i]!);
        if (known !== undefined) {
          tags[i] = known;
          continue;
        }
        const first = i === 0 || layer.sentence[i] !== layer.sentence[i - 1];
        const second = i < 2 || layer.sentence[i] !== layer.sentence[i - 2];
        taggerRows(words, layer, i, first ? 60 : tags[i - 1]!, second ? 60 : tags[i - 2]!, mask, active);
        scores.fill(0);
        for (const row of active) for (let t = 0; t < WIDTH; t++) scores[t]! += weights[row * WIDTH + t]!;
        let best = 0;
        for (let t = 1; t < WIDTH; t++) if (scores[t]! > scores[best]!) best = t;
        tags[i] = best;
        const right = gold[i]!;
        if (right < 0 || right === best) continue;
        for (const row of active) {
          weights[row * WIDTH + right]! += 1;
          weights[row * WIDTH + best]! -= 1;
          sums[row * WIDTH + right]! += share;
          sums[row * WIDTH + best]! -= share;
        }
      }
    }
  }
  return { table: quantize(sums), certain };
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
