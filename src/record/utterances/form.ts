import type { Statement } from "../statement.ts";
import { plainWords } from "../words/plain-words.ts";

/**
 * In what form an article renders an utterance: `full`, as much of it as any, in quotation marks; `excerpt`, a part of that;
 * `variant`, quoted but not in the same words; `paraphrase`, in the outlet's own words.
 */
export type RenderForm = "full" | "excerpt" | "variant" | "paraphrase";

/** Quoted words count as the same where so many of them stand in the other, in their order. */
const SAME = 0.9;
/** A quotation that has fewer of its words in the fullest quotes another stretch of the utterance. */
const AKIN = 0.5;
/** A mixed report that quotes less of itself than this says it in its own words. */
const MOSTLY_OWN = 0.25;

/** A report of an utterance, as far as its form goes. */
export type Rendered = Pick<Statement, "kind" | "content">;

/**
 * The form of each report of one utterance, in their order. Quotations are held against the longest; where none is longer, a
 * quotation without words of the outlet's own is full, and the fragments of a mixed report are an excerpt.
 *
 * @example formsOf([whole, fragment, retold]) // ["full", "excerpt", "paraphrase"]
 */
export function formsOf(renders: readonly Rendered[]): RenderForm[] {
  // Most statements stand alone, and most of these need no look at their words.
  if (renders.every(({ kind }) => kind === "indirect")) return renders.map(() => "paraphrase");
  if (renders.length === 1 && renders[0]!.kind === "direct")
    return [renders[0]!.content.some(hasWords) ? "full" : "paraphrase"];
  const quotations = renders.map(quotedWords);
  const fullest = quotations.reduce((most, words) => (words.length > most.length ? words : most), []);
  return renders.map(({ kind, content }, i) => {
    const quoted = quotations[i]!;
    if (!quoted.length) return "paraphrase";
    if (kind === "mixed" && quoted.length < MOSTLY_OWN * content.flatMap(plainWords).length) return "paraphrase";
    const common = commonInOrder(quoted, fullest);
    if (common >= SAME * quoted.length) {
      const whole = common >= SAME * fullest.length;
      return whole && kind === "direct" ? "full" : "excerpt";
    }
    return common >= AKIN * quoted.length ? "variant" : "excerpt";
  });
}

const hasWords = (piece: string) => /[\p{L}\p{M}\p{N}%]/u.test(piece);

/** What a report has in quotation marks: all of a direct one. */
function quotedWords({ kind, content }: Rendered): string[] {
  if (kind === "indirect") return [];
  const words = content.flatMap(plainWords);
  return (kind === "direct" ? words : words.filter(({ quoted }) => quoted)).map(({ word }) => word);
}

/** How many words two lists share in their order: the longest common subsequence, row by row. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++) row[j + 1] = word === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
