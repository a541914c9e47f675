import type { Database } from "libsql";
import { groupId } from "../../record/ids.ts";
import type { Linker } from "../../record/linker.ts";
import type { PersonName } from "../../record/person-name.ts";
import { hash48 } from "../hash.ts";
import type { Decisions } from "./decided.ts";
import type { Home, Node } from "./home.ts";
import { placeOf } from "./keys.ts";

/** Names are grouped into persons. */
export interface PersonHome extends Home<PersonName> {
  /** What linking sees of a name, hashed: it is compared and grouped anew when that changes. */
  lookOf(node: PersonName): number;
}

/** So many of a name's roles are looked at: those that most articles give. */
const ROLES = 12;
const DAYS_A_YEAR = 365;

/**
 * What is said of a name grows with every article, and to link a common name anew each time would cost more and more. So
 * linking sees it coarsely: counts by powers of two, days by years. That changes seldom, and is the same whatever the order.
 */
export function createPersonHome(db: Database, linker: Linker<PersonName>, decisions: Decisions): PersonHome {
  const names = db
    .prepare(
      "select n.id, n.node, n.kind, n.name, n.articles from json_each(?) j cross join person_name n on n.id = j.value",
    )
    .raw();
  const roles = db
    .prepare(
      "select r.name, r.role, r.articles, r.first, r.last from json_each(?) j cross join person_role r on r.name = j.value",
    )
    .raw();
  const before = db
    .prepare(
      "select distinct n.person from json_each(?) j cross join person_name n on n.id = j.value where n.person is not null",
    )
    .raw();
  const byKey = db.prepare("select id from person where key = ?").raw();
  const insert = db.prepare("insert into person (key, name, kind) values (?, ?, ?)");
  const update = db.prepare("update person set name = ?, kind = ? where id = ?");
  const assign = db.prepare("update person_name set person = ? where id = ?");
  const removeEmpty = db.prepare(
    "delete from person where id = ? and not exists (select 1 from person_name where person = person.id)",
  );

  function load(rows: Iterable<number>): Map<number, Node<PersonName>> {
    const list = JSON.stringify([...rows]);
    const rolesOf = new Map<number, [string, number, number | null, number | null][]>();
    for (const [name, ...role] of roles.all(list) as [number, string, number, number | null, number | null][]) {
      const known = rolesOf.get(name);
      if (known) known.push(role);
      else rolesOf.set(name, [role]);
    }
    const found = new Map<number, Node<PersonName>>();
    for (const [row, id, kind, name, articles] of names.all(list) as [
      number,
      string,
      PersonName["kind"],
      string,
      number,
    ][]) {
      const given = (rolesOf.get(row) ?? []).map(([role, count, first, last]) => ({
        role,
        count: coarse(count),
        seen: first === null && last === null ? null : ([yearOf(first), endOfYear(last)] as const),
      }));
      given.sort((a, b) => b.count - a.count || (a.role < b.role ? -1 : 1));
      const node: PersonName = {
        name,
        kind,
        articles: coarse(articles),
        roles: given.slice(0, ROLES).map(({ role, seen }) => ({ role, seen })),
      };
      found.set(row, { row, id, place: placeOf(id, null), node });
    }
    return found;
  }

  function keep(groups: readonly (readonly Node<PersonName>[])[]): void {
    const rows = JSON.stringify(groups.flat().map(({ row }) => row));
    const was = (before.all(rows) as [number][]).map(([person]) => person);
    for (const group of groups) {
      const key = groupId(
        "person",
        group.map(({ id }) => id),
      );
      const { name, kind } = shown(group);
      let person = (byKey.get(key) as unknown as [number] | undefined)?.[0];
      if (person === undefined) person = insert.run([key, name, kind]).lastInsertRowid as number;
      else update.run([name, kind, person]);
      for (const { row } of group) assign.run([person, row]);
    }
    for (const person of was) removeEmpty.run([person]);
  }

  return {
    kind: "person",
    linker,
    load,
    keep,
    keepAlone: (rows) => keep([...load(rows).values()].map((node) => [node])),
    decided: () => decisions.of("person"),
    lookOf: (node) => hash48(JSON.stringify(node)),
  };
}

/** The name that a person is shown by: that of most articles, the longer of two. */
function shown(group: readonly Node<PersonName>[]): PersonName {
  return [...group].sort(
    (a, b) => b.node.articles - a.node.articles || b.node.name.length - a.node.name.length || (a.id < b.id ? -1 : 1),
  )[0]!.node;
}

function coarse(count: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(count, 1)));
}

function yearOf(day: number | null): number | null {
  return day === null ? null : Math.floor(day / DAYS_A_YEAR) * DAYS_A_YEAR;
}

function endOfYear(day: number | null): number | null {
  return day === null ? null : yearOf(day)! + DAYS_A_YEAR - 1;
}
