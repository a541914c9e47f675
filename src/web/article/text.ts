import type { Span } from "../../text/span.ts";
import { type Html, html } from "../html.ts";
import { type Block, blocksOf, isFurniture } from "./blocks.ts";
import { type ArticleDirectory, beginningOf } from "./directory.ts";
import { createMarker } from "./marked.ts";
import { marksOf } from "./marks.ts";
import { nest } from "./nest.ts";
import { notesOn } from "./notes.ts";

/** The text as it was: its marks in place, what is no part of the story greyed, and beside each paragraph who says what in it. */
export function markedText(directory: ArticleDirectory): Html {
  const blocks = blocksOf(directory.reading);
  const marks = marksOf(directory.reading);
  const inBlock = gathered(blocks, marks);
  const noted = gathered(
    blocks,
    directory.reading.attributions.flatMap((attribution) => {
      const span = beginningOf(attribution);
      return span ? [{ span: [span[0], span[0] + 1] as Span, attribution }] : [];
    }),
  );
  const marked = createMarker(directory);
  return blocks.map((block, i) => {
    const words = marked(nest(block.span, inBlock[i]!));
    const notes = notesOn(
      directory,
      noted[i]!.map(({ attribution }) => attribution),
    );
    return html`<div class="row">${paragraph(block, words)}${notes}</div>
`;
  });
}

/** What of `spanned` lies in each block, which are in order. */
function gathered<T extends { readonly span: Span }>(blocks: readonly Block[], spanned: readonly T[]): T[][] {
  const lists: T[][] = blocks.map(() => []);
  for (const one of spanned) {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.span[1] <= one.span[0]) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < blocks.length && blocks[i]!.span[0] < one.span[1]; i++) lists[i]!.push(one);
  }
  return lists;
}

function paragraph({ kind }: Block, words: Html): Html {
  if (isFurniture(kind)) {
    return html`<p class="text furniture"><span class="label">${kind}, no part of the story</span> ${words}</p>`;
  }
  return html`<p class="text ${kind}">${words}</p>`;
}
