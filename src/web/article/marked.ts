import type { Attribution } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import { type Html, html } from "../html.ts";
import { DOUBTFUL } from "./confidence.ts";
import { isRejected } from "./corrected.ts";
import { type ArticleDirectory, beginningOf, speakerOf } from "./directory.ts";
import { anchorOf, type Mark } from "./marks.ts";
import { isPiece, type Nested, type Piece } from "./nest.ts";

/** Underlines are told apart down to this depth; what lies deeper looks like it. */
const DEEPEST = 3;

/** Shows stretches of one article with their marks; each mark can be linked to where it is first shown. */
export function createMarker(directory: ArticleDirectory): (nested: readonly Nested<Mark>[]) => Html {
  const { text } = directory.reading;
  const anchored = new Set<string>();
  /** `linked` where this is inside a link: links don't nest. */
  const shown = (nested: readonly Nested<Mark>[], linked: boolean): Html =>
    nested.map((one) => (isPiece(one) ? piece(one, linked) : text.slice(one[0], one[1])));

  const piece = ({ mark, opens, inside }: Piece<Mark>, linked: boolean): Html => {
    const ids = mark.attributions.map(({ id }) => id).join(" ");
    const numbers = mark.attributions
      .filter((attribution) => opens && same(beginningOf(attribution), mark.span) && first(attribution.id))
      .map((attribution) => number(directory, attribution, linked));
    switch (mark.role) {
      case "evidence": {
        const anchor = anchorOf(mark.span);
        return html`<span${first(anchor) ? html` id="${anchor}"` : ""}>${shown(inside, linked)}</span>`;
      }
      case "cue":
        return html`${numbers}<span class="cue" data-of="${ids}">${shown(inside, linked)}</span>`;
      case "source": {
        const speaker = speakerOf(directory, mark.attributions[0]!);
        if (linked || !speaker?.href) {
          return html`${numbers}<span class="source" data-of="${ids}">${shown(inside, linked)}</span>`;
        }
        return html`${numbers}<a class="source" data-of="${ids}" href="${speaker.href}">${shown(inside, true)}</a>`;
      }
      case "content": {
        const { kind } = mark.attributions[0]!;
        const rejected = mark.attributions.every(({ id }) => isRejected(directory, id)) ? " rejected" : "";
        const height = Math.min(DEEPEST, heightOf(inside));
        return html`${numbers}<span class="content ${kind} h${height}${rejected}" data-of="${ids}">${shown(inside, linked)}</span>`;
      }
    }
  };
  const first = (anchor: string) => {
    const isFirst = !anchored.has(anchor);
    anchored.add(anchor);
    return isFirst;
  };
  return (nested) => shown(nested, false);
}

/** The number of an attribution where it begins: it leads to the note. */
function number({ numbers }: ArticleDirectory, { id, confidence }: Attribution, linked: boolean): Html {
  const words = html`<span class="unseen">Statement </span>${numbers.get(id)}${confidence < DOUBTFUL ? "?" : ""}`;
  return html`<sup class="number" id="${id}">${linked ? words : html`<a href="#note-${id}">${words}</a>`}</sup>`;
}

/** How many contents lie within each other inside a piece, at the most. */
function heightOf(inside: readonly Nested<Mark>[]): number {
  return inside.reduce((height: number, one) => {
    if (!isPiece(one)) return height;
    return Math.max(height, heightOf(one.inside) + (one.mark.role === "content" ? 1 : 0));
  }, 0);
}

function same(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
