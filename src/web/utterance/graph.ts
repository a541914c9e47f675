import { linkHorizontal } from "d3-shape";
import type { Chain, TraceStep } from "../../ask/trace.ts";
import { counted } from "../../phrase/count.ts";
import { handKey } from "../../record/chain/hand.ts";
import { type Html, html } from "../html.ts";
import { cut } from "../picture/cut.ts";
import { stepAddress, stepName } from "./chains.ts";
import { layersOf, type Place } from "./layers.ts";

const [COLUMN, ROW] = [190, 52];
const [BOX, HEIGHT] = [158, 34];
/** Letters that fit into a box. */
const LETTERS = 22;

/** The chains of hands drawn: from the speaker on the left, by occasions and hands, to each outlet on the right. */
export function graphOf(chains: readonly Chain[], speaker: string | null): Html {
  const steps = new Map<string, TraceStep>();
  const paths = chains.map((chain) =>
    chain.steps.map((step, i) => {
      const node = nodeOf(step, `${chain.report} ${i}`);
      if (!steps.has(node)) steps.set(node, step);
      return node;
    }),
  );
  const { places, edges, columns, rows } = layersOf(paths);
  if (columns < 2) return null;
  const corner = ({ column, row }: Place) => ({ x: column * COLUMN + 4, y: row * ROW + 10 });
  const drawn = edges.map(
    ({ from, to, by }) =>
      html`<path class="edge" d="${pathOf([places.get(from)!, ...by, places.get(to)!].map(corner))}" marker-end="url(#arrow)" />`,
  );
  const boxes = [...steps].map(([node, step]) => {
    const { x, y } = corner(places.get(node)!);
    const name = stepName(step);
    const box = html`<rect class="box ${step.kind}" x="${x}" y="${y}" width="${BOX}" height="${HEIGHT}" rx="${step.kind === "occasion" ? HEIGHT / 2 : 3}" /><text x="${x + BOX / 2}" y="${y + HEIGHT / 2 + 4.5}" text-anchor="middle">${cut(name, LETTERS)}<title>${name}</title></text>`;
    const address = stepAddress(step, speaker);
    return address === null ? box : html`<a href="${address}">${box}</a>`;
  });
  const width = (columns - 1) * COLUMN + BOX + 10;
  const height = (rows - 1) * ROW + HEIGHT + 20;
  return html`<figure>
<figcaption>How it came to ${counted(chains.length, "article")}, from the speaker at the left to the outlets at the right</figcaption>
<div class="picture" role="region" aria-label="Chain of hands, drawn" tabindex="0"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="graph">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0,0 L8,4 L0,8 z" /></marker></defs>
${drawn}${boxes}</svg></div>
</figure>`;
}

/** A line from box to box, straight through the free places between the first and the last. */
function pathOf(corners: readonly { x: number; y: number }[]): string {
  const line = linkHorizontal<unknown, [number, number]>();
  return corners
    .slice(1)
    .map(({ x, y }, i) => {
      const before = corners[i]!;
      const isLast = i === corners.length - 2;
      const curve = line({
        source: [before.x + BOX, before.y + HEIGHT / 2],
        target: [isLast ? x - 5 : x, y + HEIGHT / 2],
      });
      return isLast ? curve : `${curve}H${x + BOX}`;
    })
    .join("");
}

/** What is one box: a hand by whichever of its names; occasions and nameless outlets each for itself. */
function nodeOf(step: TraceStep, own: string): string {
  const { kind, name } = step;
  if (kind === "speaker") return "speaker";
  if (kind === "occasion") return `occasion ${stepName(step)}`;
  return name === null ? own : `hand ${handKey(name) || name}`;
}
