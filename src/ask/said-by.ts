import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { daysAsked } from "./day.ts";
import { outletsNamed } from "./names.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { type PointRef, pointRefs } from "./points.ts";
import { parseQuery } from "./query.ts";
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
  const conditions = await conditionsOf(record, filter);
  const said = sql`from utterance u join person_name n on n.id = u.speaker join person p on p.id = n.person
    where p.key = ${id} and ${conditions}`;
  const [{ total }] = (await sql<{ total: number }>`select count(*) as total ${said}`.execute(record.query)).rows as [
    { total: number },
  ];
  const { rows } = await sql<{ id: number }>`select u.id ${said}
    order by coalesce(u.first_to, u.first_from, -1e9) desc, u.renders desc, u.key limit ${limit} offset ${offset}`.execute(
    record.query,
  );
  const results = await utteranceRefs(
    record,
    rows.map((row) => row.id),
  );
  return { results, page, limit, more: offset + limit < total, total };
}

async function conditionsOf(record: OpenRecord, filter: SaidFilter): Promise<RawBuilder<unknown>> {
  const { words = "", outlet = "", since = "", until = "" } = filter;
  const reports: RawBuilder<unknown>[] = [];
  const { match } = words.trim() ? parseQuery(words) : { match: null };
  if (outlet.trim()) {
    const named = JSON.stringify(await outletsNamed(record, outlet));
    reports.push(sql`a.outlet in (select value from json_each(${named}))`);
  }
  if (since.trim())
    reports.push(sql`coalesce(a.published_to, a.published_from) >= ${daysAsked("since", since.trim())[0]}`);
  if (until.trim())
    reports.push(sql`coalesce(a.published_from, a.published_to) <= ${daysAsked("until", until.trim())[1]}`);
  if (match !== null) {
    // The plus keeps SQLite from asking the words anew for each statement: they are looked up once.
    reports.push(sql`+s.id in (select rowid from statement_words where statement_words match ${match})`);
  }
  if (!reports.length) return sql`true`;
  return sql`exists (select 1 from statement s join article a on a.id = s.article
    where s.utterance = u.id and ${sql.join(reports, sql` and `)})`;
}

/** How often a first report of what somebody said appeared in each month, YYYY-MM, at the latest day that is possible. */
export async function monthsOfSaid({ query }: OpenRecord, id: string): Promise<{ month: string; count: number }[]> {
  const { rows } = await sql<{ month: string; count: number }>`
    select strftime('%Y-%m', coalesce(u.first_to, u.first_from) * 86400, 'unixepoch') as month, count(*) as count
    from utterance u join person_name n on n.id = u.speaker join person p on p.id = n.person
    where p.key = ${id} and coalesce(u.first_to, u.first_from) is not null group by month order by month`.execute(
    query,
  );
  return rows;
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
