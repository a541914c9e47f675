import type { Span } from "../../text/span.ts";
import type { Pair } from "./align.ts";
import type { Change, ChangeKind, Stretch } from "./change.ts";
import type { Render } from "./render.ts";
import { areOneSpelling } from "./spelling.ts";
import type { Word } from "./words.ts";

/** A render with its words. */
export interface Worded {
  readonly render: Render;
  readonly words: readonly Word[];
}

/** What lies between two pairs of the alignment, or one run of pairs: half-open ranges of words. */
interface Stage {
  readonly kind: ChangeKind;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** What a render makes of the fullest, from the words that are paired. */
export function changesOf(fullest: Worded, other: Worded, pairs: readonly Pair[]): Change[] {
  return stages(fullest.words, other.words, pairs).map(({ kind, a, b }) => {
    const shown = kind === "same" || kind === "spelling" ? null : howShown(other.words, b, kind);
    const differs = kind === "added" || kind === "changed" || kind === "dropped";
    return {
      kind,
      fullest: stretchOf(fullest, a),
      render: stretchOf(other, b),
      shown,
      misquoted: differs && shown === null && isQuoted(fullest.words, a) && isQuoted(other.words, b),
    };
  });
}

function stages(a: readonly Word[], b: readonly Word[], pairs: readonly Pair[]): Stage[] {
  const found: Stage[] = [];
  const add = (kind: ChangeKind, fromA: number, toA: number, fromB: number, toB: number) => {
    const last = found.at(-1);
    // Runs of one kind are one step; what stands between them is another.
    if (last?.kind === kind && last.a[1] === fromA && last.b[1] === fromB && (kind === "same" || kind === "spelling"))
      found[found.length - 1] = { kind, a: [last.a[0], toA], b: [last.b[0], toB] };
    else if (toA > fromA || toB > fromB) found.push({ kind, a: [fromA, toA], b: [fromB, toB] });
  };
  const between = (fromA: number, toA: number, fromB: number, toB: number, edge: boolean) => {
    const [n, m] = [toA - fromA, toB - fromB];
    if (n && m && areOneSpelling(folded(a, fromA, toA), folded(b, fromB, toB))) add("spelling", fromA, toA, fromB, toB);
    else if (n && m && (!edge || Math.max(n, m) <= 2 * Math.min(n, m) + 2)) add("changed", fromA, toA, fromB, toB);
    else {
      add("dropped", fromA, toA, fromB, fromB);
      add("added", toA, toA, fromB, toB);
    }
  };
  let [i, j] = [0, 0];
  for (const [p, q] of pairs) {
    between(i, p, j, q, i === 0 && j === 0);
    add(a[p]!.folded === b[q]!.folded ? "same" : "spelling", p, p + 1, q, q + 1);
    [i, j] = [p + 1, q + 1];
  }
  between(i, a.length, j, b.length, true);
  return found;
}

function folded(words: readonly Word[], from: number, to: number): string[] {
  return words.slice(from, to).map((word) => word.folded);
}

/** How the render shows that it departs between its words `from` and `to`. */
function howShown(words: readonly Word[], [from, to]: readonly [number, number], kind: ChangeKind): Change["shown"] {
  const touched = words.slice(from, to + 1);
  if (kind !== "added" && touched.some((word) => word.afterEllipsis)) return "ellipsis";
  if (to > from && words.slice(from, to).every((word) => word.bracketed)) return "brackets";
  if (kind === "dropped" && (from === 0 || from === words.length)) return "edge";
  const [before, after] = [words[from - 1], words[to]];
  if (kind === "dropped" && before!.quotation !== after!.quotation) return "closed";
  return null;
}

/** Whether a stretch stands inside quotation marks; of an empty one, whether both its neighbours do, in one quotation. */
function isQuoted(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  if (to > from) return words.slice(from, to).every((word) => word.quotation > 0);
  const [before, after] = [words[from - 1], words[from]];
  return before !== undefined && after !== undefined && before.quotation > 0 && before.quotation === after.quotation;
}

function stretchOf({ render, words }: Worded, [from, to]: readonly [number, number]): Stretch | null {
  if (from === to) return null;
  const [start, end] = [words[from]!.span[0], words[to - 1]!.span[1]];
  const spans: Span[] = [];
  const texts: string[] = [];
  render.spans.forEach(([pieceStart, pieceEnd], p) => {
    const span: Span = [Math.max(start, pieceStart), Math.min(end, pieceEnd)];
    if (span[0] >= span[1]) return;
    spans.push(span);
    texts.push(render.content[p]!.slice(span[0] - pieceStart, span[1] - pieceStart));
  });
  return { text: texts.join(" … "), spans };
}
