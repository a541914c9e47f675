import fc from "fast-check";
import Database from "libsql";
import { expect, it } from "vitest";
import { createNeighbours, type Filed, type Gap } from "./neighbours.ts";

const REACH = 2;
const nodes = Array.from({ length: 14 }, (_, row): Filed => ({ row, place: (row * 5) % 7, keys: [1, 2 + (row % 2)] }));
const name = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** The pairs that stand near under a key, counted out. */
function nearPairs(filed: ReadonlySet<number>): Set<string> {
  const pairs = new Set<string>();
  for (const key of [1, 2, 3]) {
    const list = nodes.filter(({ row, keys }) => filed.has(row) && keys.includes(key));
    list.sort((a, b) => a.place - b.place || a.row - b.row);
    list.forEach(({ row }, i) => {
      for (const other of list.slice(i + 1, i + 1 + REACH)) pairs.add(name(row, other.row));
    });
  }
  return pairs;
}

it("tells of all pairs that come near and that are near no more, whatever goes, comes, and comes again at once", () => {
  const turns = fc.array(fc.record({ go: fc.subarray(nodes), come: fc.subarray(nodes) }), { maxLength: 6 });
  fc.assert(
    fc.property(turns, (turns) => {
      const db = new Database(":memory:");
      db.exec("create table node_key (key, place, node, primary key (key, place, node)) without rowid");
      const neighbours = createNeighbours(db, REACH);
      const filed = new Set<number>();
      const near = new Set<string>();
      for (const { go, come } of turns) {
        const gaps: Gap[] = [];
        for (const node of go.filter(({ row }) => filed.delete(row))) {
          gaps.push(...neighbours.remove(node));
          for (const other of nodes) near.delete(name(node.row, other.row));
        }
        const fresh = come.filter(({ row }) => !filed.has(row));
        for (const { row } of fresh) filed.add(row);
        const { pairs, parted } = neighbours.file(fresh);
        for (const [a, others] of pairs) for (const b of others) near.add(name(a, b));
        for (const [a, b] of neighbours.closed(gaps)) near.add(name(a, b));
        for (const [a, b] of parted) if (!neighbours.areNear(nodes[a]!, nodes[b]!)) near.delete(name(a, b));
        expect(near).toEqual(nearPairs(filed));
      }
      db.close();
    }),
    { numRuns: 300 },
  );
});
