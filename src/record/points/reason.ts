import type { Likeness } from "./likeness.ts";
import type { Sentence } from "./sentence.ts";

/** Words named at most. */
const NAMED = 3;

/**
 * Why two sentences are taken for one point: the rarest words of both, each in one of its forms, and how near they are in
 * meaning.
 *
 * @example "both: “spillway”, “cracks”; meaning 0.83"
 */
export function reasonFor(a: Sentence, b: Sentence, { meaning }: Likeness): string {
  const both = [...a.words].flatMap(([stem, word]) => {
    const other = b.words.get(stem);
    return other ? [other.word < word.word ? other : word] : [];
  });
  both.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1));
  const named = both.slice(0, NAMED).map(({ word }) => `“${word}”`);
  const near = `meaning ${meaning.toFixed(2)}`;
  return named.length ? `both: ${named.join(", ")}; ${near}` : near;
}
