import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";

/** An utterance and the day by which it stands in a list: the latest on which it can have been reported first. */
export type Said = readonly [row: number, day: number];

/**
 * Of these utterances, latest first, from one to before another: rows of `utterance`. Only what has the days of those
 * shown is looked up for what else orders them.
 */
export async function latestOf(
  { query }: OpenRecord,
  all: readonly Said[],
  until: number,
  from = 0,
): Promise<number[]> {
  const sorted = [...all].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(from, until);
  if (!shown.length) return [];
  const [first, last] = [shown[0]![1], shown.at(-1)![1]];
  const before = sorted.findIndex(([, day]) => day <= first);
  const near = sorted.filter(([, day]) => day <= first && day >= last).map(([row]) => row);
  const { rows } = await sql<{ id: number }>`select id from utterance
    where id in (select value from json_each(${JSON.stringify(near)}))
    order by coalesce(first_to, first_from, -1e9) desc, renders desc, key`.execute(query);
  return rows.slice(from - before, until - before).map(({ id }) => id);
}

/**
 * The utterances of a person (a row of `person`), latest first, from one to before another: rows of `utterance`. Each of
 * their names gives its latest by the index, so that it takes no longer where they said very much.
 */
export async function latestSaid({ query }: OpenRecord, person: number, until: number, from = 0): Promise<number[]> {
  const names = await query.selectFrom("person_name").select("id").where("person", "=", person).execute();
  const found: { id: number; day: number; renders: number; key: string }[] = [];
  for (const { id } of names) {
    const { rows } = await sql<(typeof found)[number]>`
      select id, coalesce(first_to, first_from, -1e9) as day, renders, key from utterance where speaker = ${id}
      order by coalesce(first_to, first_from, -1e9) desc, renders desc, key limit ${until}`.execute(query);
    found.push(...rows);
  }
  found.sort((a, b) => b.day - a.day || b.renders - a.renders || (a.key < b.key ? -1 : 1));
  return found.slice(from, until).map(({ id }) => id);
}
