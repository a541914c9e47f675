import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { daysAsked } from "./day.ts";
import { latestOf, latestSaid, type Said } from "./latest-said.ts";
import { areFew } from "./matches.ts";
import { byMonth } from "./months.ts";
import { outletsNamed } from "./names.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { type PointRef, pointRefs } from "./points.ts";
import { AskProblem } from "./problem.ts";
import { parseQuery } from "./query.ts";
import { rowsAsOne } from "./rows-as-one.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** What is wanted of all that somebody said; what is empty narrows nothing. */
export interface SaidFilter {
  /** As for `who`, without `speaker:`. */
  readonly words?: string | undefined;
  /** Words of the name of an outlet that carried it. */
  readonly outlet?: string | undefined;
  /** A year, month or day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * What did this person say, in these words, in this outlet, in that time? Latest first.
 *
 * @param id the person's
 * @throws AskProblem where a date doesn't exist, or nothing can be looked for
 */
export async function saidBy(
  record: OpenRecord,
  id: string,
  filter: SaidFilter,
  paging: Paging = {},
): Promise<Page<UtteranceRef>> {
  const { limit, page, offset } = rangeOf(paging);
  const person = await rowOfPerson(record, id);
  const narrowed = Object.values(filter).some((value) => value?.trim());
  const rows = narrowed ? await saidWith(record, person, filter) : null;
  const total = rows?.length ?? (await countSaid(record, person));
  const shown = rows
    ? await latestOf(record, rows, offset + limit, offset)
    : await latestSaid(record, person, offset + limit, offset);
  const results = await utteranceRefs(record, shown);
  return { results, page, limit, more: offset + limit < total, total };
}

/** @throws AskProblem where there is none of that id */
async function rowOfPerson({ query, path }: OpenRecord, id: string): Promise<number> {
  const row = await query.selectFrom("person").select("id").where("key", "=", id).executeTakeFirst();
  if (!row) throw new AskProblem("unknown", `There is nobody with the id ${id} in ${path}.`);
  return row.id;
}

async function countSaid({ query }: OpenRecord, person: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from utterance
    where speaker in (select id from person_name where person = ${person})`.execute(query);
  return rows[0]!.n;
}

/** All that fit, in no order. */
async function saidWith(record: OpenRecord, person: number, filter: SaidFilter): Promise<Said[]> {
  const { words = "", outlet = "", since = "", until = "" } = filter;
  const { match } = words.trim() ? parseQuery(words) : { match: null };
  const published: RawBuilder<unknown>[] = [];
  if (outlet.trim()) {
    const named = JSON.stringify(await outletsNamed(record, outlet));
    published.push(sql`outlet in (select value from json_each(${named}))`);
  }
  if (since.trim())
    published.push(sql`coalesce(published_to, published_from) >= ${daysAsked("since", since.trim())[0]}`);
  if (until.trim())
    published.push(sql`coalesce(published_from, published_to) <= ${daysAsked("until", until.trim())[1]}`);
  // The pluses keep SQLite from looking the articles, or the words, up anew for each utterance: they are found once.
  const reports = published.length
    ? [sql`+s.article in (select id from article where stands = 1 and ${sql.join(published, sql` and `)})`]
    : [];
  const spoken = sql`u.speaker in (select id from person_name where person = ${person})`;
  const day = sql`coalesce(u.first_to, u.first_from, -1e9) as day`;
  if (match !== null && (await areFew(record, match))) {
    return rowsAsOne<Said>(
      record,
      sql`json_array(id, day)`,
      sql`select u.id, ${day} from statement_words w cross join statement s cross join utterance u
        where w.statement_words match ${match} and s.id = w.rowid and u.id = s.utterance
        and ${sql.join([spoken, ...reports], sql` and `)} group by u.id`,
    );
  }
  if (match !== null)
    reports.push(sql`+s.id in (select rowid from statement_words where statement_words match ${match})`);
  if (!reports.length) reports.push(sql`true`);
  return rowsAsOne<Said>(
    record,
    sql`json_array(id, day)`,
    sql`select u.id, ${day} from utterance u where ${spoken} and exists (
      select 1 from statement s where s.utterance = u.id and ${sql.join(reports, sql` and `)})`,
  );
}

/** How often a first report of what somebody said appeared in each month, YYYY-MM, at the latest day that is possible. */
export async function monthsOfSaid({ query }: OpenRecord, id: string): Promise<{ month: string; count: number }[]> {
  const { rows } = await sql<{ day: number; count: number }>`
    select coalesce(first_to, first_from, -1e9) as day, count(*) as count from utterance
    where speaker in (select n.id from person_name n join person p on p.id = n.person where p.key = ${id})
      and coalesce(first_to, first_from, -1e9) > -1e9 group by speaker, coalesce(first_to, first_from, -1e9)`.execute(
    query,
  );
  return byMonth(rows.map(({ day, count }) => [day, count])).map(([month, count]) => ({ month, count }));
}

/** The talking points that somebody made most often. */
export async function pointsOf(record: OpenRecord, id: string, limit = 5): Promise<PointRef[]> {
  const rows = await record.query
    .selectFrom("utterance")
    .innerJoin("person_name", "person_name.id", "utterance.speaker")
    .innerJoin("person", "person.id", "person_name.person")
    .select("point")
    .where("person.key", "=", id)
    .where("point", "is not", null)
    .groupBy("point")
    .orderBy(sql`count(*)`, "desc")
    .orderBy("point")
    .limit(limit)
    .execute();
  return pointRefs(
    record,
    rows.map(({ point }) => point!),
  );
}
