import { basicTokens } from "./basic-tokens.ts";

/** Turns words into the numbers of the pieces a BERT model knows. */
export interface WordPiece {
  /** The pieces of one word; none where the model sees nothing in it. */
  pieces(word: string): number[];
  readonly classify: number;
  readonly separate: number;
  readonly pad: number;
  readonly unknown: number;
}

/** Characters of a token above which it is taken as unknown; also what keeps the search for pieces short. */
const LONGEST = 100;

const BERT = ["[CLS]", "[SEP]", "[PAD]"];
const MPNET = ["<s>", "</s>", "<pad>"];

/**
 * BERT's uncased WordPiece: the longest known piece first, then the longest that continues it (`##ing`); a token with a
 * stretch that no piece covers is unknown as a whole.
 *
 * @param vocabulary vocab.txt: one piece a line, its number is the line's
 * @throws RangeError where the special pieces are missing
 */
export function createWordPiece(vocabulary: string): WordPiece {
  const known = new Map(vocabulary.split(/\r?\n/).map((piece, number) => [piece, number]));
  const special = (piece: string) => {
    const number = known.get(piece);
    if (number === undefined) throw new RangeError(`This is no WordPiece vocabulary: it has no ${piece}.`);
    return number;
  };
  const unknown = special("[UNK]");
  // MPNet's vocabulary is BERT's with special pieces of its own before it, and those are the ones it was trained with.
  const [classify, separate, pad] = (known.has("<s>") ? MPNET : BERT).map(special);

  const cut = (token: string, out: number[]) => {
    const whole = known.get(token);
    if (whole !== undefined) {
      out.push(whole);
      return;
    }
    const characters = Array.from(token);
    const before = out.length;
    let from = 0;
    while (from < characters.length) {
      let to = characters.length;
      let number: number | undefined;
      for (; to > from && number === undefined; to--) {
        number = known.get((from ? "##" : "") + characters.slice(from, to).join(""));
      }
      if (number === undefined) {
        out.length = before;
        out.push(unknown);
        return;
      }
      out.push(number);
      from = to + 1;
    }
  };

  return {
    pieces(word) {
      const out: number[] = [];
      for (const token of basicTokens(word)) {
        if (token.length > LONGEST && Array.from(token).length > LONGEST) out.push(unknown);
        else cut(token, out);
      }
      return out;
    },
    classify: classify!,
    separate: separate!,
    pad: pad!,
    unknown,
  };
}
