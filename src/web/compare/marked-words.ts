import { piecesOf } from "../../ask/content.ts";
import type { Render } from "../../ask/renders.ts";
import type { Change } from "../../record/wording/change.ts";
import { type Html, html, joined } from "../html.ts";

/**
 * A report's words as they stand in its article, those marked that the other report beside it has otherwise.
 *
 * @param side which of the two stretches of a change is this report's
 */
export function markedWords(
  { words, content }: Pick<Render, "words" | "content">,
  changes: readonly Change[],
  side: "fullest" | "render",
): Html {
  const marks = changes
    .filter(({ kind }) => kind !== "same")
    .flatMap((change) => (change[side]?.spans ?? []).map(([start, end]) => ({ start, end, change })))
    .sort((a, b) => a.start - b.start);
  const pieces = piecesOf(words, content).map((piece, i) => {
    const [from, to] = content[i]!;
    const shown: Html[] = [];
    let at = from;
    for (const { start, end, change } of marks) {
      if (start < at || end > to) continue;
      shown.push(piece.slice(at - from, start - from), marked(piece.slice(start - from, end - from), change, side));
      at = end;
    }
    return [...shown, piece.slice(at - from)];
  });
  return joined(pieces, " … ");
}

function marked(words: string, { kind, fullest, render, shown, misquoted }: Change, side: "fullest" | "render"): Html {
  const there = side === "fullest" ? render : fullest;
  const boxed = misquoted ? " misquoted" : "";
  if (kind === "spelling")
    return html`<span class="spelling">${words}<span class="unseen"> (there spelt ${there?.text ?? ""})</span></span>`;
  if (kind === "changed")
    return html`<span class="change swapped${boxed}">${words}<span class="unseen"> (there: ${there?.text ?? ""})</span></span>`;
  if (shown !== null) return html`<span class="apart">${words}</span>`;
  return html`<span class="change${boxed}"><ins>${words}</ins></span>`;
}

/** What the marks mean. */
export function keyToSides(): Html {
  return html`<aside class="key" aria-labelledby="key"><h2 id="key">The marks</h2>
<dl>
<div><dt><ins>underlined</ins></dt><dd>only here, and nothing there shows that it is left out</dd></div>
<div><dt><span class="apart">pale</span></dt><dd>only here; there it lies before or behind, or … or brackets stand for it</dd></div>
<div><dt><span class="swapped">waved</span></dt><dd>other words there in its place</dd></div>
<div><dt><span class="spelling">dotted</span></dt><dd>the same word, spelt otherwise</dd></div>
<div><dt><span class="change misquoted"><ins>boxed</ins></span></dt><dd>both quote this place and have other words: at most one is verbatim</dd></div>
</dl></aside>`;
}
