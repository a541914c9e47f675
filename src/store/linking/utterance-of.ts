import { groupId } from "../../record/ids.ts";
import type { Statement } from "../../record/statement.ts";
import type { Node } from "./home.ts";

/** What an utterance is made of: its columns, without the row's number and what tells how its renders hang together. */
export interface Made {
  key: string;
  fullest: number;
  speaker: number | null;
  renders: number;
  from: number | null;
  to: number | null;
}

/** The utterance that some statements are. The fullest render is the longest that quotes; where none does, the longest. */
export function utteranceOf(group: readonly Node<Statement>[], speakerOf: (row: number) => number | null): Made {
  const byLength = [...group].sort(byFullness);
  const known = byLength.find(({ row }) => speakerOf(row) !== null);
  const days = group.flatMap(({ node }) => (node.published ? [node.published] : []));
  return {
    key: groupId(
      "utterance",
      group.map(({ id }) => id),
    ),
    fullest: byLength[0]!.row,
    speaker: known ? speakerOf(known.row) : null,
    renders: group.length,
    from: least(days.map(([from]) => from)),
    to: least(days.map(([, to]) => to)),
  };
}

type Reported = Pick<Node<Statement>, "id" | "node">;

/** The fullest first. */
export function byFullness(a: Reported, b: Reported): number {
  return (
    Number(b.node.kind !== "indirect") - Number(a.node.kind !== "indirect") ||
    lengthOf(b.node) - lengthOf(a.node) ||
    byId(a, b)
  );
}

export function byId({ id: a }: Reported, { id: b }: Reported): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of some days; null where none is known. */
function least(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length ? Math.min(...known) : null;
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, piece) => sum + piece.length, 0);
}
