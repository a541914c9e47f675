import type { Database } from "libsql";
import { groupId } from "../../record/ids.ts";
import type { Linker } from "../../record/linker.ts";
import type { PointNode } from "../../record/points/point-node.ts";
import type { Decisions } from "./decided.ts";
import type { Home, Node } from "./home.ts";
import { placeOf } from "./keys.ts";
import { createRecent } from "./recent.ts";
import { MAKES_POINTS } from "./telling.ts";

/**
 * Utterances are grouped into talking points. One that shares its point with no other has none; and what only one article
 * says, in its headline and again below, comes back nowhere, unless a person decided that it is one.
 */
export interface PointHome extends Home<PointNode> {
  /** Forgets an utterance that is about to change or to go, and takes it out of its point; gives which that was. */
  forget(row: number): number | null;
  forgetAll(): void;
  /** The other utterances of a point. */
  membersOf(point: number): number[];
  /** Takes out points that nothing belongs to any more. */
  clear(points: Iterable<number>): void;
}

/** So many stay in memory, with what their comparison worked out. */
const KEPT = 2_000;

type Row = [row: number, key: string, content: string, speaker: string | null, from: number | null, to: number | null];

export function createPointHome(db: Database, linker: Linker<PointNode>, decisions: Decisions): PointHome {
  const recent = createRecent<Node<PointNode>>(KEPT);
  const select = db
    .prepare(
      `select u.id, u.key, case when ${MAKES_POINTS} then s.content else '' end, n.name, u.first_from, u.first_to
       from json_each(?) j cross join utterance u on u.id = j.value join statement s on s.id = u.fullest
       left join person_name n on n.id = u.speaker`,
    )
    .raw();
  const before = db
    .prepare(
      `select u.id, u.point, p.key from json_each(?) j cross join utterance u on u.id = j.value
       join point p on p.id = u.point`,
    )
    .raw();
  const byKey = db.prepare("select id from point where key = ?").raw();
  const insert = db.prepare("insert into point (key, first, utterances) values (?, ?, ?)");
  const update = db.prepare("update point set first = ?, utterances = ? where id = ?");
  const assign = db.prepare("update utterance set point = ? where id = ?");
  const pointOf = db.prepare("select point from utterance where id = ?").raw();
  const members = db.prepare("select id from utterance where point = ?").raw();
  const articles = db
    .prepare("select count(distinct s.article) from json_each(?) j cross join statement s on s.utterance = j.value")
    .raw();
  const removeEmpty = db.prepare(
    "delete from point where id = ? and not exists (select 1 from utterance where point = point.id)",
  );

  function load(rows: Iterable<number>): Map<number, Node<PointNode>> {
    const found = new Map<number, Node<PointNode>>();
    const missing: number[] = [];
    for (const row of rows) {
      const known = recent.get(row);
      if (known) found.set(row, known);
      else missing.push(row);
    }
    if (!missing.length) return found;
    for (const [row, id, content, speaker, from, to] of select.all(JSON.stringify(missing)) as Row[]) {
      const days = from === null && to === null ? null : ([from, to] as const);
      const node = { row, id, place: placeOf(id, from ?? to), node: { content, speaker, days } };
      recent.set(row, node);
      found.set(row, node);
    }
    return found;
  }

  function comesBack(group: readonly Node<PointNode>[], decided: ReadonlySet<number>): boolean {
    if (group.length < 2) return false;
    if (group.some(({ row }) => decided.has(row))) return true;
    const [count] = articles.get(JSON.stringify(group.map(({ row }) => row))) as unknown as [number];
    return count > 1;
  }

  return {
    kind: "point",
    linker,
    load,
    decided: () => decisions.of("point"),
    keepAlone: () => {},
    keep(groups) {
      const rows = groups.flat().map(({ row }) => row);
      const was = before.all(JSON.stringify(rows)) as [number, number, string][];
      const pointWas = new Map(was.map(([row, point]) => [row, point]));
      const decided = new Set(decisions.of("point").flatMap(({ a, b, same }) => (same ? [a, b] : [])));
      for (const group of groups) {
        if (!comesBack(group, decided)) {
          for (const { row } of group) if (pointWas.has(row)) assign.run([null, row]);
          continue;
        }
        const ids = group.map(({ id }) => id);
        const key = groupId("point", ids);
        const first = [...group].sort(byFirstReport)[0]!.row;
        let point = (byKey.get(key) as unknown as [number] | undefined)?.[0];
        if (point === undefined) point = insert.run([key, first, group.length]).lastInsertRowid as number;
        else update.run([first, group.length, point]);
        for (const { row } of group) if (pointWas.get(row) !== point) assign.run([point, row]);
      }
      for (const point of new Set(pointWas.values())) removeEmpty.run([point]);
    },
    forget(row) {
      recent.delete(row);
      const point = (pointOf.get(row) as unknown as [number | null] | undefined)?.[0] ?? null;
      // Its row may stay, for what it has become; whether that belongs to a point is for the links to say.
      if (point !== null) assign.run([null, row]);
      return point;
    },
    forgetAll: recent.clear,
    membersOf: (point) => (members.all(point) as [number][]).map(([row]) => row),
    clear: (points) => {
      for (const point of points) removeEmpty.run([point]);
    },
  };
}

/** By the day on which it was reported at the latest, then at the earliest; what nobody knows comes last. */
function byFirstReport(a: Node<PointNode>, b: Node<PointNode>): number {
  const [[x, xTo], [y, yTo]] = [a, b].map(({ node: { days } }) => [
    days?.[0] ?? Number.NEGATIVE_INFINITY,
    days?.[1] ?? Number.POSITIVE_INFINITY,
  ]) as [[number, number], [number, number]];
  if (xTo !== yTo) return xTo < yTo ? -1 : 1;
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
