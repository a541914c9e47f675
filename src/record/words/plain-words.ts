import { foldWord } from "../../people/fold.ts";
import { remembered } from "../remembered.ts";
import { eachToken, isMark } from "./tokens.ts";

/** A word in the form in which texts are compared. */
export interface PlainWord {
  /** Lower case, without accents, one apostrophe, no possessive; a number without its commas. */
  readonly word: string;
  /** Whether it stands between quotation marks within the text. */
  readonly quoted: boolean;
}

/** What stands behind the apostrophe of a contraction, written out. */
const CONTRACTED: Record<string, string> = { re: "are", ll: "will", ve: "have", m: "am", d: "would" };
/** The verbs that `n't` changes. */
const NEGATED: Record<string, string> = { won: "will", ca: "can", sha: "shall" };

/**
 * The words of a text as they are compared: what typography, case and contraction change is taken away.
 *
 * @example plainWords("It won’t hold “1,000 tonnes”") // it, will, not, hold, and quoted: 1000, tonnes
 */
export function plainWords(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  eachPlainWord(text, (word, quoted) => words.push({ word, quoted }));
  return words;
}

/** Hands over the words that `plainWords` gives, one after the other. */
export function eachPlainWord(text: string, take: (word: string, quoted: boolean) => void): void {
  let quoted = false;
  eachToken(text, (token) => {
    if (isMark(token)) quoted = opens(token) || (!closes(token) && !quoted);
    else for (const word of writtenBefore(token)) take(word, quoted);
  });
}

const opens = (mark: string) => mark === "“" || mark === "„" || mark === "«" || mark === "``";
const closes = (mark: string) => mark === "”" || mark === "»" || mark === "''";

/** A text's words are mostly those of the text before. */
const writtenBefore = remembered(50_000, writtenOut);

/** A token as the words that it stands for. */
function writtenOut(token: string): string[] {
  if (token === "%") return ["percent"];
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return [token.replaceAll(",", "").toLowerCase()];
  const folded = foldWord(token);
  const at = folded.lastIndexOf("'");
  if (at < 0) return [folded];
  const [head, tail] = [folded.slice(0, at), folded.slice(at + 1)];
  if (tail === "s") return [head];
  if (tail === "t" && head.endsWith("n")) {
    const verb = head.slice(0, -1);
    return [NEGATED[head] ?? NEGATED[verb] ?? verb, "not"];
  }
  const full = CONTRACTED[tail];
  return full ? [head, full] : [head + tail];
}
