import { foldWord } from "../../people/fold.ts";
import { tokenTable } from "./token-table.ts";
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
  readPlainWords(text, (word, quoted) => words.push({ word, quoted }));
  return words;
}

/** Hands over what was made of each word of a text, one after the other, and whether the word stands between quotation marks. */
export type PlainWordReader<Made> = (text: string, take: (made: Made, quoted: boolean) => void) => void;

/** What a token is: the words that it stands for, or a quotation mark. */
interface Known<Made> {
  readonly words: readonly Made[];
  readonly mark: typeof NONE | typeof OPENS | typeof CLOSES | typeof EITHER;
}
const [NONE, OPENS, CLOSES, EITHER] = [0, 1, 2, 3] as const;

/** So many tokens are known by heart. */
const MANY = 2 ** 15;

/**
 * Reads the words that `plainWords` gives as what is made of each. Most words come again, and what was made of one is kept;
 * so this takes a third of the time of looking each up.
 *
 * @param make gets a word, and the token that it is written as, with its capitals
 * @example
 * const lengths = plainWordReader((word) => word.length);
 * lengths("The dam’s gate", (length) => …) // 3, 3, 4
 */
export function plainWordReader<Made>(make: (word: string, written: string) => Made): PlainWordReader<Made> {
  const known = tokenTable((token): Known<Made> => {
    if (!isMark(token)) return { words: writtenOut(token).map((word) => make(word, token)), mark: NONE };
    return { words: [], mark: opens(token) ? OPENS : closes(token) ? CLOSES : EITHER };
  }, MANY);
  return (text, take) => {
    let quoted = false;
    eachToken(text, (start, end) => {
      const { words, mark } = known(text, start, end);
      if (mark === NONE) for (let i = 0; i < words.length; i++) take(words[i]!, quoted);
      else quoted = mark === OPENS || (mark === EITHER && !quoted);
    });
  };
}

const opens = (mark: string) => mark === "“" || mark === "„" || mark === "«" || mark === "``";
const closes = (mark: string) => mark === "”" || mark === "»" || mark === "''";

const readPlainWords = plainWordReader((word) => word);

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
