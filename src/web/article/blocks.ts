import { FURNITURE_KINDS, type PartKind } from "../../article/article.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** A paragraph of the page: a part of the article, or words that no part holds. */
export interface Block {
  readonly kind: PartKind;
  readonly span: Span;
}

/** A reading's text as blocks, in order; only space is between them. */
export function blocksOf({ text, article }: Reading): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const between = (end: number) => {
    const span = trimmed(text, [at, end]);
    if (span[0] < span[1]) blocks.push({ kind: "paragraph", span });
  };
  for (const { kind, span } of article.parts) {
    between(span[0]);
    blocks.push({ kind, span });
    at = Math.max(at, span[1]);
  }
  between(text.length);
  return blocks;
}

export function isFurniture(kind: PartKind): boolean {
  return (FURNITURE_KINDS as readonly PartKind[]).includes(kind);
}

function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
