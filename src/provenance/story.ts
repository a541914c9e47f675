import { isUpper } from "../text/characters.ts";
import type { TextLayer } from "../text/layer.ts";
import type { Span } from "../text/span.ts";

/** The first token that ends behind `offset`, or the last. */
export function tokenAt({ end, count }: TextLayer, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretch of one sentence. */
export function sentenceSpan({ start, end, sentenceStart }: TextLayer, sentence: number): Span {
  return [start[sentenceStart[sentence]!]!, end[sentenceStart[sentence + 1]! - 1]!];
}

/** Whether both offsets stand in one sentence. */
export function sameSentence(layer: TextLayer, a: number, b: number): boolean {
  return layer.sentence[tokenAt(layer, a)] === layer.sentence[tokenAt(layer, b)];
}

/** Longer than a title in quotation marks: such a quotation is somebody's words, and what they credit is theirs. */
const TITLE_TOKENS = 9;

/** Whether a token stands inside somebody's quoted words. */
export function quoted({ quotation, quotations }: TextLayer, token: number): boolean {
  for (let q = quotation[token]!; q >= 0; q = quotations[q]!.parent) {
    const { open, close, continues } = quotations[q]!;
    if (close - open > TITLE_TOKENS || continues >= 0) return true;
  }
  return false;
}

/** Whether the token begins with a capital letter. */
export function capitalised({ text, start }: TextLayer, token: number): boolean {
  return isUpper(text.charCodeAt(start[token]!));
}

/** The characters of a token. */
export function word({ text, start, end }: TextLayer, token: number): string {
  return text.slice(start[token], end[token]);
}

/** How many paragraphs of the story, headline included, and how many characters an article's lead has at most. */
const LEAD = { paragraphs: 4, characters: 8000 };

/** Whether a token stands in the first paragraphs of the story, where an article says from whom it has what it tells. */
export function inLead({ start, paragraph, paragraphStart, furniture }: TextLayer, token: number): boolean {
  if (furniture[token] || start[token]! > LEAD.characters) return false;
  let before = 0;
  for (let p = 0; p < paragraph[token]! && before < LEAD.paragraphs; p++) if (!furniture[paragraphStart[p]!]) before++;
  return before < LEAD.paragraphs;
}
