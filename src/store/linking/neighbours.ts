import type { Database } from "libsql";

/** A node with where it is looked up. */
export interface Filed {
  readonly row: number;
  readonly place: number;
  readonly keys: readonly number[];
}

/** What filing new nodes comes to: pairs to compare, and pairs of older ones that are neighbours no more. */
export interface Neighbourhood {
  readonly pairs: Map<number, Set<number>>;
  readonly parted: [a: number, b: number][];
}

export interface Neighbours {
  /** Files new nodes under their keys. `pairs` maps each of them to the nodes it is to be compared with, each pair once. */
  file(nodes: readonly Filed[]): Neighbourhood;
  /** Takes a node out; gives where that may make neighbours of nodes that were too far apart. */
  remove(node: Filed): Gap[];
  /** The pairs beside some gaps that are neighbours now, others having been filed meanwhile or not. */
  closed(gaps: readonly Gap[]): [a: number, b: number][];
  /** Whether two nodes stand so near under one of these keys, which both have, that they are compared. */
  areNear(a: Filed, b: Filed): boolean;
}

/** Where a node was taken out of a long list, with the pairs that stood just too far apart on either side of it. */
export interface Gap {
  readonly key: number;
  readonly place: number;
  readonly row: number;
  readonly pairs: readonly (readonly [before: number, after: number])[];
}

/** Lists of so many nodes are looked at whole, in one go for a whole batch; longer ones around each new node. */
const SHORT = 16;

/** So many rows are written by one statement: half of the time of one by one. */
const AT_ONCE = 50;

/**
 * The index by which nodes find those they may be one with. Under one key they stand in an order of their own (day, then
 * id), and each is compared with those that are at most `reach` places away: all, where a key is rare; the nearest in
 * time, where it is common. So the cost of a node doesn't grow with the record, and which pairs are compared depends on
 * what is in it and not on the order in which it came: where new nodes come between two older ones, these are told to be
 * `parted`; where one goes from between them, there is a gap. This is the sorted neighbourhood method (Hernández and Stolfo 1995) over every key.
 */
export function createNeighbours(db: Database, reach: number): Neighbours {
  const insert = (rows: number) =>
    db.prepare(`insert or ignore into node_key (key, place, node) values ${Array(rows).fill("(?, ?, ?)").join(", ")}`);
  const insertOne = insert(1);
  const insertMany = insert(AT_ONCE);
  const removeOne = db.prepare("delete from node_key where key = ? and place = ? and node = ?");
  // One row of all: to hand over rows takes libsql longer than to find them.
  const lists = db
    .prepare(
      `select json_group_array(json_array(key, json(nodes))) from (select value as key, (
         select json_group_array(node order by place, node)
         from (select place, node from node_key where key = value order by place, node limit ${SHORT + 1})) as nodes
       from json_each(?)) where nodes like '%,%'`,
    )
    .raw();
  const before = db
    .prepare(
      `select place, node from node_key where key = ? and (place, node) < (?, ?)
       order by place desc, node desc limit ${reach}`,
    )
    .raw();
  const after = db
    .prepare(
      `select place, node from node_key where key = ? and (place, node) > (?, ?) order by place, node limit ${reach}`,
    )
    .raw();

  const near = db
    .prepare(
      `select 1 from json_each(?1) wanted where ?4 in (select node from node_key where key = wanted.value
         and (place, node) > (?2, ?3) order by place, node limit ${reach}) limit 1`,
    )
    .raw();
  const stands = db.prepare("select 1 from node_key where key = ? and place = ? and node = ?").raw();
  const crowded = db
    .prepare(
      `select value from json_each(?) where
       (select count(*) from (select 1 from node_key where key = value limit ${reach + 2})) >= ${reach + 2}`,
    )
    .raw();

  /** The nodes before a place in a list, the nearest first, and those behind it. */
  function sides(key: number, place: number, row: number): [earlier: number[], later: number[]] {
    const nodesOf = (some: number[][]) => some.map(([, node]) => node!);
    return [nodesOf(rows(before, key, place, row)), nodesOf(rows(after, key, place, row))];
  }

  /** The part of a long list that lies around new nodes, in pieces without gaps. */
  function around(key: number, fresh: readonly Filed[]): number[][] {
    const pieces: { nodes: Map<number, number> }[] = [];
    for (const { place, row } of fresh) {
      const near = [...rows(before, key, place, row).reverse(), [place, row], ...rows(after, key, place, row)] as [
        number,
        number,
      ][];
      // `fresh` is in the order of the list, so a piece overlaps with the last one or with none.
      const last = pieces.at(-1);
      if (last && near.some(([, node]) => last.nodes.has(node)))
        for (const [at, node] of near) last.nodes.set(node, at);
      else pieces.push({ nodes: new Map(near.map(([at, node]) => [node, at])) });
    }
    return pieces.map(({ nodes }) => [...nodes].sort(byPlace).map(([node]) => node));
  }

  return {
    file(nodes) {
      const entries = nodes.flatMap(({ keys, place, row }) => keys.map((key) => ({ key, place, row })));
      entries.sort((x, y) => x.key - y.key || x.place - y.place || x.row - y.row);
      let at = 0;
      for (; at + AT_ONCE <= entries.length; at += AT_ONCE) {
        insertMany.run(entries.slice(at, at + AT_ONCE).flatMap(({ key, place, row }) => [key, place, row]));
      }
      for (const { key, place, row } of entries.slice(at)) insertOne.run([key, place, row]);
      const fresh = new Set(nodes.map(({ row }) => row));
      const neighbourhood: Neighbourhood = { pairs: new Map(), parted: [] };
      const keys = JSON.stringify([...new Set(entries.map(({ key }) => key))]);
      const [[found]] = lists.all([keys]) as [[string]];
      const long = new Map<number, Filed[]>();
      for (const [key, list] of JSON.parse(found) as [number, number[]][]) {
        if (list.length > SHORT) long.set(key, []);
        else meet(list, fresh, reach, neighbourhood);
      }
      if (long.size) for (const { key, place, row } of entries) long.get(key)?.push({ row, place, keys: [] });
      for (const [key, some] of long) for (const piece of around(key, some)) meet(piece, fresh, reach, neighbourhood);
      return neighbourhood;
    },
    remove({ keys, place, row }) {
      const gaps: Gap[] = [];
      for (const [key] of rows(crowded, JSON.stringify(keys)) as [number][]) {
        const [earlier, later] = sides(key, place, row);
        const pairs = earlier.flatMap((one, i) => {
          const other = later[reach - 1 - i];
          return other === undefined ? [] : [[one, other] as const];
        });
        if (pairs.length) gaps.push({ key, place, row, pairs });
      }
      for (const key of keys) removeOne.run([key, place, row]);
      return gaps;
    },
    closed(gaps) {
      return gaps.flatMap(({ key, place, row, pairs }) => {
        const [earlier, later] = sides(key, place, row);
        const between = rows(stands, key, place, row).length; // It may have come again.
        return pairs.flatMap(([a, b]): [number, number][] => {
          const [i, j] = [earlier.indexOf(a), later.indexOf(b)];
          return i >= 0 && j >= 0 && i + j + between + 1 <= reach ? [[a, b]] : [];
        });
      });
    },
    areNear(a, b) {
      const [low, high] = a.place < b.place || (a.place === b.place && a.row < b.row) ? [a, b] : [b, a];
      const keys = new Set(low.keys);
      const shared = high.keys.filter((key) => keys.has(key));
      return shared.length > 0 && rows(near, JSON.stringify(shared), low.place, low.row, high.row).length > 0;
    },
  };
}

type Rows = { all(...values: unknown[]): unknown[] };

function rows(statement: Rows, ...values: (number | string)[]): number[][] {
  return statement.all(values) as number[][];
}

function byPlace([a, at]: [number, number], [b, bt]: [number, number]): number {
  return at - bt || a - b;
}

/** The pairs of a list of which one is new and that are near; and pairs of older ones that were near before. */
function meet(list: readonly number[], fresh: ReadonlySet<number>, reach: number, found: Neighbourhood): void {
  for (let i = 0; i < list.length; i++) {
    const a = list[i]!;
    const isNew = fresh.has(a);
    let older = 0;
    for (let j = i + 1; j < list.length && (j - i <= reach || (!isNew && older < reach)); j++) {
      const b = list[j]!;
      const bothOld = !isNew && !fresh.has(b);
      if (!fresh.has(b)) older++;
      if (j - i <= reach) {
        if (!bothOld) pair(found.pairs, isNew ? a : b, isNew ? b : a);
      } else if (bothOld) found.parted.push([a, b]);
    }
  }
}

function pair(pairs: Neighbourhood["pairs"], fresh: number, other: number): void {
  if (pairs.get(other)?.has(fresh)) return;
  const others = pairs.get(fresh);
  if (others) others.add(other);
  else pairs.set(fresh, new Set([other]));
}
