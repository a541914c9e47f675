import { plainWords } from "../../src/record/words/plain-words.ts";
import { stem } from "../../src/record/words/stem.ts";
import type { WordTable } from "../../src/record/words/word-weights.ts";
import { layText } from "../../src/text/lay.ts";

export interface CountOptions {
  /** From one weight to the next. */
  step: number;
  /** In how many articles a stem must stand to be kept: what stands in fewer could tell of them. */
  least: number;
}

const WORD = /^[\p{L}\p{N}.]{1,20}$/u;

/** Weighs stems by the sentences of many articles in which they stand. */
export function countWords(texts: readonly string[], { step, least }: CountOptions): WordTable {
  const inSentences = new Map<string, number>();
  const inArticles = new Map<string, number>();
  let sentences = 0;
  for (const text of texts) {
    const seen = new Set<string>();
    for (const sentence of sentencesOf(text)) {
      const stems = new Set(plainWords(sentence).map(({ word }) => stem(word)));
      sentences++;
      for (const one of stems) {
        inSentences.set(one, (inSentences.get(one) ?? 0) + 1);
        seen.add(one);
      }
    }
    for (const one of seen) inArticles.set(one, (inArticles.get(one) ?? 0) + 1);
  }
  const rows: string[][] = [];
  for (const [one, count] of inSentences) {
    if (inArticles.get(one)! < least || !WORD.test(one)) continue;
    const row = Math.round(Math.log(sentences / count) / step);
    while (rows.length <= row) rows.push([]);
    rows[row]!.push(one);
  }
  return { step, rows: rows.map((row) => row.sort().join(" ")) };
}

function sentencesOf(text: string): string[] {
  const layer = layText(text, []);
  const sentences: string[] = [];
  for (let s = 0; s + 1 < layer.sentenceStart.length; s++) {
    const [from, to] = [layer.sentenceStart[s]!, layer.sentenceStart[s + 1]!];
    if (to > from) sentences.push(text.slice(layer.start[from]!, layer.end[to - 1]!));
  }
  return sentences;
}
