import { fold, letterAt } from "./fold.ts";

/** Cuts texts into the numbered pieces of a vocabulary. */
export interface Pieces {
  /** How many pieces the vocabulary has. */
  readonly count: number;
  /** The pieces of a text in their order, as numbers; `words` gets, for each, the number of the word it is of. */
  cut(text: string): Cut;
}

/** A text in pieces; the first `count` of each column are used, and only until the next cut. */
export interface Cut {
  count: number;
  /** The number of each piece. */
  readonly piece: Int32Array;
  /** Which word it is of: 0, 1, 2… */
  readonly word: Int32Array;
}

/** The longest word that is cut into pieces; what is longer is no word. */
const LONGEST = 40;
/** Pieces of a text beyond these are not looked at: nobody said so much in one statement. */
const MOST = 2048;

const PRIME = 16777619;
/** Where the hash of a piece begins: one that begins a word, one that continues it. */
const [BEGINS, CONTINUES] = [-2128831035, 84696351];

/**
 * WordPiece as BERT's uncased models have it (the longest known piece first, then the longest that continues it), over
 * words that are runs of letters and digits. A word with a stretch that no piece covers is left out.
 *
 * Nothing is allocated for a text: each prefix of a word is looked up by a hash that grows by one letter at a time, and
 * what is found is compared letter by letter.
 *
 * @param vocabulary the pieces, one a line; those that continue a word begin with `##`
 */
export function createPieces(vocabulary: string): Pieces {
  const pieces = vocabulary.split("\n");
  const count = pieces.length;
  // An open hash table, at most a quarter full; slots hold number + 1.
  const size = 1 << Math.ceil(Math.log2(count * 4 + 1));
  const table = new Int32Array(size);
  const letters = pieces.map((piece) => piece.replace("##", "")).join("");
  const start = new Int32Array(count + 1);
  const begins = new Uint8Array(count);
  pieces.forEach((piece, number) => {
    const continues = piece.startsWith("##");
    begins[number] = continues ? 0 : 1;
    start[number + 1] = start[number]! + piece.length - (continues ? 2 : 0);
    let hash = continues ? CONTINUES : BEGINS;
    for (let i = start[number]!; i < start[number + 1]!; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), PRIME);
    let slot = spread(hash) & (size - 1);
    while (table[slot]) slot = (slot + 1) & (size - 1);
    table[slot] = number + 1;
  });
  const units = Uint16Array.from({ length: letters.length }, (_, i) => letters.charCodeAt(i));

  const word = new Uint16Array(LONGEST);
  const cut: Cut = { count: 0, piece: new Int32Array(MOST + LONGEST), word: new Int32Array(MOST + LONGEST) };

  /** The number of the piece that is `word[from, to)`, whose hash is given, or -1. */
  const lookUp = (hash: number, from: number, to: number): number => {
    for (let slot = spread(hash) & (size - 1); table[slot]; slot = (slot + 1) & (size - 1)) {
      const number = table[slot]! - 1;
      const at = start[number]!;
      if (start[number + 1]! - at !== to - from || begins[number] !== (from ? 0 : 1)) continue;
      let i = 0;
      while (i < to - from && units[at + i] === word[from + i]) i++;
      if (i === to - from) return number;
    }
    return -1;
  };

  /** Adds the pieces of a word that is none itself, if pieces cover it. */
  const cutWord = (length: number, at: number) => {
    const before = cut.count;
    for (let from = 0; from < length; ) {
      let hash = from ? CONTINUES : BEGINS;
      let longest = -1;
      let end = from;
      for (let to = from + 1; to <= length; to++) {
        hash = Math.imul(hash ^ word[to - 1]!, PRIME);
        const number = lookUp(hash, from, to);
        if (number < 0) continue;
        longest = number;
        end = to;
      }
      if (longest < 0) {
        cut.count = before;
        return;
      }
      cut.word[cut.count] = at;
      cut.piece[cut.count++] = longest;
      from = end;
    }
  };

  return {
    count,
    cut(text) {
      const folded = fold(text);
      cut.count = 0;
      let words = 0;
      for (let i = 0; i < folded.length && cut.count < MOST; ) {
        let length = 0;
        let hash = BEGINS;
        for (let unit = letterAt(folded, i); unit !== 0; unit = ++i < folded.length ? letterAt(folded, i) : 0) {
          if (length < LONGEST) word[length] = unit;
          length++;
          hash = Math.imul(hash ^ unit, PRIME);
        }
        if (length === 0) {
          i++;
          continue;
        }
        if (length <= LONGEST) {
          const whole = lookUp(hash, 0, length);
          if (whole < 0) cutWord(length, words);
          else {
            cut.word[cut.count] = words;
            cut.piece[cut.count++] = whole;
          }
        }
        words++;
      }
      return cut;
    },
  };
}

/** Spreads a hash over its low bits, which choose the slot. */
const spread = (hash: number) => hash ^ (hash >>> 15);
