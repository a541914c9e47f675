import { foldWord, skeleton } from "../../people/fold.ts";
import type { Span } from "../../text/span.ts";
import { roleOf } from "./marks.ts";
import type { Render } from "./render.ts";
import { standardSpelling } from "./spelling.ts";

/** A word of a render, with all that stands around it that matters for comparing. */
export interface Word {
  /** As it is written. */
  readonly text: string;
  /** The form it is compared in: one script, lower case, one kind of apostrophe. */
  readonly folded: string;
  /** The one form that all its spellings share, as far as rules can tell: “defence” is “defense”, “eighteen” is “18”. */
  readonly spelling: string;
  /** What transliterations of a name share: “Dorvath” and “Dorvat”; empty for what is no name. */
  readonly sound: string;
  /** Where it stands in its article's text. */
  readonly span: Span;
  /** The quotation it stands in: 1, 2… in the order of the render; 0 outside quotation marks. */
  readonly quotation: number;
  /** In square or round brackets inside a quotation: the outlet shows that it put these words in. */
  readonly bracketed: boolean;
  /** An ellipsis, or a bracket around one, stands before it: the outlet shows that it left something out here. */
  readonly afterEllipsis: boolean;
}

const WORD = String.raw`\d+(?:[.,:]\d+)*|\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|%`;
const SIGN = String.raw`\.{3,}|…|[“”„"«»‘’'()[\]]`;
const PIECE = new RegExp(`${WORD}|${SIGN}`, "gu");

/** Shorter names sound alike by chance. */
const SHORTEST_NAME = 5;
const CAPITAL = /^\p{Lu}/u;
const IS_WORD = /^[\p{L}\p{N}%]/u;
const QUOTED = /["“”„«»]|(?<![\p{L}\p{N}])‘/u;

/**
 * The words of a render, in order. Marks are no words, but leave their trace on them: which words are quoted, put in, or
 * stand where something was left out.
 */
export function wordsOf({ kind, content, spans }: Render): Word[] {
  const words: Word[] = [];
  let quotations = 0;
  let ellipsis = false;
  // A direct report has its marks with it, or they stand elsewhere: then all of it is quoted.
  const unmarked = kind === "direct" && !content.some((piece) => QUOTED.test(piece));
  content.forEach((piece, p) => {
    const offset = spans[p]![0];
    const first = words.length;
    let brackets = 0;
    // The mark that opened the quotation that the words now stand in.
    let openedBy = unmarked ? "“" : "";
    if (openedBy) quotations++;
    let marked = openedBy !== "";
    for (const match of piece.matchAll(PIECE)) {
      const [sign] = match;
      if (sign === "…" || sign.startsWith("..")) ellipsis = true;
      else if (sign === "(" || sign === "[") brackets++;
      else if (sign === ")" || sign === "]") brackets = Math.max(0, brackets - 1);
      else if (IS_WORD.test(sign)) {
        const folded = foldWord(sign);
        words.push({
          text: sign,
          folded,
          spelling: standardSpelling(folded),
          sound: folded.length >= SHORTEST_NAME && CAPITAL.test(sign) ? skeleton(folded) : "",
          span: [offset + match.index, offset + match.index + sign.length],
          quotation: openedBy && kind !== "indirect" ? quotations : 0,
          bracketed: brackets > 0 && openedBy !== "",
          afterEllipsis: ellipsis,
        });
        ellipsis = false;
      } else {
        const role = roleOf(sign, openedBy, IS_WORD.test(piece[match.index + 1] ?? ""));
        if (role === "opens") quotations++;
        // A closing mark that nothing opened: all before it in its piece was quoted.
        else if (role === "closes" && !marked && kind !== "indirect") quote(words, first, ++quotations);
        if (role !== "none") {
          openedBy = role === "opens" ? sign : "";
          marked = true;
        }
      }
    }
  });
  return words;
}

function quote(words: Word[], from: number, quotation: number): void {
  for (let i = from; i < words.length; i++) words[i] = { ...words[i]!, quotation };
}
