import type { Database } from "libsql";
import { NODE_KINDS, type NodeKind } from "../schema.ts";

/** A link as it looks from one of its ends. */
export interface LinkTo {
  readonly other: number;
  readonly score: number;
}

/** A link with its reason. */
export interface NewLink extends Linked {
  readonly reason: string;
}

export type Pair = readonly [a: number, b: number];

/** Two rows that are linked. */
export interface Linked {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The links of one kind of node. */
export interface Links {
  add(links: readonly NewLink[]): void;
  remove(a: number, b: number): void;
  of(row: number): LinkTo[];
  /** The links of each of some rows, in their order. */
  ofEach(rows: readonly number[]): LinkTo[][];
  /** Those of some pairs that are linked. */
  linked(pairs: readonly Pair[]): Linked[];
}

/** So many are written by one statement. */
const AT_ONCE = 40;

export function createLinks(db: Database, kind: NodeKind): Links {
  const number = NODE_KINDS[kind];
  const insert = (rows: number) =>
    db.prepare(
      `insert or replace into link (kind, a, b, score, reason) values ${Array(rows).fill("(?, ?, ?, ?, ?)").join(", ")}`,
    );
  const insertOne = insert(1);
  const insertMany = insert(AT_ONCE);
  const removeOne = db.prepare("delete from link where kind = ? and a = ? and b = ?");
  // One row of all: what libsql needs for rows is freed only when a transaction is over.
  const ends = db
    .prepare(
      `select json_group_array(json((select json_group_array(json_array(other, score)) from (
         select b as other, score from link where kind = ?1 and a = value
         union all select a, score from link indexed by link_b where kind = ?1 and b = value))))
       from json_each(?2)`,
    )
    .raw();
  const which = db
    .prepare(
      `select json_group_array(json_array(a, b, score)) from json_each(?2) cross join link on kind = ?1
         and a = json_extract(value, '$[0]') and b = json_extract(value, '$[1]')`,
    )
    .raw();
  const ofEach = (rows: readonly number[]): LinkTo[][] => {
    const [found] = ends.get(number, JSON.stringify(rows)) as unknown as [string];
    return (JSON.parse(found) as [number, number][][]).map((some) => some.map(([other, score]) => ({ other, score })));
  };
  const inOrder = (a: number, b: number) => (a < b ? [number, a, b] : [number, b, a]);
  return {
    add(made) {
      let at = 0;
      const values = ({ a, b, score, reason }: NewLink) => [...inOrder(a, b), score, reason];
      for (; at + AT_ONCE <= made.length; at += AT_ONCE) insertMany.run(made.slice(at, at + AT_ONCE).flatMap(values));
      for (const link of made.slice(at)) insertOne.run(values(link));
    },
    remove: (a, b) => void removeOne.run(inOrder(a, b)),
    of: (row) => ofEach([row])[0]!,
    ofEach,
    linked(pairs) {
      if (!pairs.length) return [];
      const sorted = pairs.map(([a, b]) => (a < b ? [a, b] : [b, a]));
      const [found] = which.get(number, JSON.stringify(sorted)) as unknown as [string];
      return (JSON.parse(found) as [number, number, number][]).map(([a, b, score]) => ({ a, b, score }));
    },
  };
}
