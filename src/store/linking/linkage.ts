import type { Database } from "libsql";
import type { EntryStatement } from "../entry.ts";
import type { Linkers } from "../linkers.ts";
import type { NodeKind } from "../schema.ts";
import { aloneLinker } from "./alone.ts";
import { createCrowds } from "./crowds.ts";
import { createDecisions } from "./decided.ts";
import { filedOf, filedUnder } from "./filed.ts";
import { type Changes, type Home, noChanges } from "./home.ts";
import { placeOf } from "./keys.ts";
import type { Linking } from "./linking.ts";
import { createLinks } from "./links.ts";
import { createNeighbours } from "./neighbours.ts";
import { createPersonHome } from "./person-home.ts";
import { createPointHome } from "./point-home.ts";
import { relink } from "./relink.ts";
import { createStatements } from "./statements.ts";
import { type Came, createUtteranceHome } from "./utterance-home.ts";

/** How statements and names of a record are linked as they come and go; `link` brings everything up to date. */
export interface Linkage {
  /** A statement that was just written. */
  came(row: number, said: EntryStatement): void;
  /** Statements that are about to be taken out, and the utterances that they are in. Their rows are still there. */
  leaving(rows: readonly number[], utterances: ReadonlySet<number>): void;
  /** Names of which something was said; `fresh` are those that were just made. */
  spoken(names: Iterable<number>, fresh: ReadonlySet<number>): void;
  /** A name that is about to be taken out. Its row is still there. */
  silenced(name: number): void;
  /** Groups all nodes anew that a correction is about. */
  decide(correction: number): void;
  link(): void;
  /** Forgets what waits and what is known of rows. */
  forget(): void;
}

/** With how many on either side a node is compared, under each of its keys. */
export type Reach = Readonly<Record<NodeKind, number>>;

export function createLinkage(db: Database, linkers: Linkers, reach: Reach): Linkage {
  const decisions = createDecisions(db);
  const linkingOf = <T, H extends Home<T>>(home: H) => ({
    home,
    neighbours: createNeighbours(db, reach[home.kind]),
    links: createLinks(db, home.kind),
    crowds: createCrowds(db, home.kind),
  });
  const statements = createStatements(db);
  const points = linkingOf(createPointHome(db, linkers.point ?? aloneLinker(), decisions));
  const persons = linkingOf(createPersonHome(db, linkers.person ?? aloneLinker(), decisions));
  const utterances = linkingOf(
    createUtteranceHome(db, linkers.utterance ?? aloneLinker(), statements, decisions, {
      leaving: utterancesLeaving,
      came: utterancesCame,
      hasLeft: (row) => pending.left.has(row),
      carriedBy: (rows) => {
        for (const row of rows) pending.point.touched.add(row);
      },
    }),
  );
  const membersOf = {
    utterance: db.prepare("select id from statement where utterance = ?").raw(),
    person: db.prepare("select o.id from person_name n join person_name o on o.person = n.person where n.id = ?").raw(),
  };
  const seenOf = db.prepare("select seen from person_name where id = ?").raw();
  const setSeen = db.prepare("update person_name set seen = ? where id = ?");

  let pending = nothing();

  function utterancesLeaving(rows: readonly number[]): void {
    for (const row of rows) {
      pending.point.touched.delete(row);
      pending.left.add(row);
    }
    leave(points, rows, pending.point);
    for (const row of rows) {
      const point = points.home.forget(row);
      if (point === null) continue;
      pending.points.add(point);
      for (const other of points.home.membersOf(point)) if (!rows.includes(other)) pending.point.touched.add(other);
    }
  }

  function utterancesCame(came: readonly Came[]): void {
    const unknown = came.filter(({ fullest }) => !pending.pointKeys.has(fullest)).map(({ row }) => row);
    for (const node of points.home.load(unknown).values()) pending.point.added.push(filedOf(points.home, node));
    for (const { row, key, fullest, day } of came) {
      pending.left.delete(row);
      const keys = pending.pointKeys.get(fullest);
      if (keys?.length) pending.point.added.push({ row, place: placeOf(key, day), keys });
    }
  }

  return {
    came(row, { statement, keys, pointKeys }) {
      pending.utterance.added.push(filedUnder(keys, statements.know(row, statement)));
      pending.pointKeys.set(row, pointKeys);
    },
    leaving(rows, of) {
      utterancesLeaving([...of]);
      leave(utterances, rows, pending.utterance);
      for (const utterance of of) {
        for (const [row] of membersOf.utterance.all(utterance) as [number][]) pending.utterance.touched.add(row);
      }
      for (const row of rows) {
        pending.utterance.touched.delete(row);
        statements.forget(row);
      }
    },
    spoken(names, fresh) {
      for (const [row, node] of persons.home.load(names)) {
        const look = persons.home.lookOf(node.node);
        const isNew = fresh.has(row);
        if (!isNew && (seenOf.get(row) as unknown as [number | null] | undefined)?.[0] === look) continue;
        setSeen.run([look, row]);
        if (isNew) pending.person.added.push(filedOf(persons.home, node));
        else pending.person.touched.add(row);
      }
    },
    silenced(name) {
      leave(persons, [name], pending.person);
      for (const [other] of membersOf.person.all(name) as [number][]) pending.person.touched.add(other);
      pending.person.touched.delete(name);
    },
    decide(correction) {
      for (const [kind, changes] of [
        ["person", pending.person],
        ["utterance", pending.utterance],
        ["point", pending.point],
      ] as const) {
        for (const row of decisions.about(kind, correction)) changes.touched.add(row);
      }
    },
    link() {
      relink(persons, pending.person);
      relink(utterances, pending.utterance);
      relink(points, pending.point);
      points.home.clear(pending.points);
      pending = nothing();
    },
    forget() {
      pending = nothing();
      statements.forgetAll();
      points.home.forgetAll();
      for (const { crowds } of [persons, utterances, points]) crowds.forget();
    },
  };
}

/** Takes nodes out of an index and their links away; what they were linked with is touched. */
function leave<T>({ home, neighbours, links, crowds }: Linking<T>, rows: readonly number[], changes: Changes): void {
  for (const [row, node] of home.load(rows)) {
    changes.gaps.push(...neighbours.remove(filedOf(home, node)));
    for (const { other } of links.of(row)) {
      changes.touched.add(other);
      links.remove(row, other);
    }
  }
  for (const row of rows) {
    changes.touched.delete(row);
    crowds.set(row, 0);
  }
}

interface Pending {
  person: Changes;
  utterance: Changes;
  point: Changes;
  /** Where an utterance is looked up whose fullest render is this new statement: workers know already. */
  pointKeys: Map<number, readonly number[]>;
  /** Points that may have lost all they held. */
  points: Set<number>;
  /** Utterances that were taken out and have not come again. */
  left: Set<number>;
}

function nothing(): Pending {
  return {
    person: noChanges(),
    utterance: noChanges(),
    point: noChanges(),
    pointKeys: new Map(),
    points: new Set(),
    left: new Set(),
  };
}
