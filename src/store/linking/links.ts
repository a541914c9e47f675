import type { Database } from "libsql";
import { NODE_KINDS, type NodeKind } from "../schema.ts";

/** A link as it looks from one of its ends. */
export interface LinkTo {
  readonly other: number;
  readonly score: number;
}

/** The links of one kind of node. */
export interface Links {
  add(a: number, b: number, score: number, reason: string): void;
  remove(a: number, b: number): void;
  of(row: number): LinkTo[];
  areLinked(a: number, b: number): boolean;
}

export function createLinks(db: Database, kind: NodeKind): Links {
  const number = NODE_KINDS[kind];
  const insert = db.prepare("insert or replace into link (kind, a, b, score, reason) values (?, ?, ?, ?, ?)");
  const removeOne = db.prepare("delete from link where kind = ? and a = ? and b = ?");
  const ends = db
    .prepare(
      `select json_group_array(json_array(b, score)) from (select b, score from link where kind = ?1 and a = ?2
       union all select a, score from link indexed by link_b where kind = ?1 and b = ?2)`,
    )
    .raw();
  const one = db.prepare("select 1 from link where kind = ? and a = ? and b = ?").raw();
  const inOrder = (a: number, b: number) => (a < b ? [number, a, b] : [number, b, a]);
  return {
    add: (a, b, score, reason) => void insert.run([...inOrder(a, b), score, reason]),
    remove: (a, b) => void removeOne.run(inOrder(a, b)),
    // One row of all: what libsql needs for rows is freed only when a transaction is over.
    of: (row) => {
      const [found] = ends.get(number, row) as unknown as [string];
      return (JSON.parse(found) as [number, number][]).map(([other, score]) => ({ other, score }));
    },
    areLinked: (a, b) => one.get(...inOrder(a, b)) !== undefined,
  };
}
