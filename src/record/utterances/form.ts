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
  return heldAgainstLongest(renders).forms;
}

/** The form of each report of one utterance, and which of them has the longest quotation: the first of such, -1 where none quotes. */
export function heldAgainstLongest(renders: readonly Rendered[]): { forms: RenderForm[]; longest: number } {
  // Most statements stand alone, and most of these need no look at their words.
  if (renders.every(({ kind }) => kind === "indirect")) {
    return { forms: renders.map(() => "paraphrase"), longest: -1 };
  }
  if (renders.length === 1 && renders[0]!.kind === "direct") {
    return renders[0]!.content.some(hasWords)
      ? { forms: ["full"], longest: 0 }
      : { forms: ["paraphrase"], longest: -1 };
  }
  const quotations = renders.map(quotedWords);
  const longest = quotations.reduce(
    (most, words, i) => (words.length > (quotations[most]?.length ?? 0) ? i : most),
    -1,
  );
  return { forms: renders.map((render, i) => formBeside(render, quotations[i]!, quotations[longest] ?? [])), longest };
}

/**
 * The form of one more report of an utterance, of whose others `longest` has the longest quotation; null where this one takes
 * its place, for it quotes more, or as much and `comesBefore` it: then all have to be held against this one.
 */
export function formOfAnother(render: Rendered, longest: Rendered | null, comesBefore: boolean): RenderForm | null {
  const quoted = quotedWords(render);
  const most = longest ? quotedWords(longest) : [];
  if (quoted.length > most.length || (quoted.length && quoted.length === most.length && comesBefore)) return null;
  return formBeside(render, quoted, most);
}

/** The form of a report that quotes these words, of an utterance of which the longest quotation is known. */
function formBeside({ kind, content }: Rendered, quoted: readonly string[], longest: readonly string[]): RenderForm {
  if (!quoted.length) return "paraphrase";
  if (kind === "mixed" && quoted.length < MOSTLY_OWN * content.flatMap(plainWords).length) return "paraphrase";
  const common = commonInOrder(quoted, longest);
  if (common >= SAME * quoted.length) {
    const whole = common >= SAME * longest.length;
    return whole && kind === "direct" ? "full" : "excerpt";
  }
  return common >= AKIN * quoted.length ? "variant" : "excerpt";
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
