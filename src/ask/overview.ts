import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { type OutletEntry, outlets } from "./outlets.ts";
import { type PointRef, pointRefs } from "./points.ts";
import type { PersonRef } from "./refs.ts";

/** What is in a record, at a glance. */
export interface Overview {
  readonly articles: number;
  readonly statements: number;
  readonly utterances: number;
  readonly persons: number;
  readonly points: number;
  /** From the first day on which its articles appeared to the last. */
  readonly days: When | null;
  /** How many articles appeared in each month, YYYY-MM, as far as the month is known; months without any are left out. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  /** Those of most articles. */
  readonly outlets: readonly OutletEntry[];
  /** Those whom most articles let speak. */
  readonly speakers: readonly (PersonRef & { readonly articles: number })[];
  /** The talking points that were made last. */
  readonly moved: readonly PointRef[];
}

const MOST = 8;

/** What is in this record, and what moved lately? */
export async function overview(record: OpenRecord): Promise<Overview> {
  const { query } = record;
  const counts = await sql<Record<"articles" | "statements" | "utterances" | "persons" | "points", number>>`select
    (select count(*) from article where stands = 1) as articles,
    (select count(*) from statement) as statements,
    (select count(*) from utterance) as utterances,
    (select count(*) from person) as persons,
    (select count(*) from point) as points`.execute(query);
  const months = await sql<{ month: string; articles: number; first: number; last: number }>`
    select strftime('%Y-%m', published_from * 86400, 'unixepoch') as month, count(*) as articles,
      min(published_from) as first, max(published_to) as last
    from article where stands = 1 and published_from is not null and published_to - published_from < 31
    group by month order by month`.execute(query);
  const speakers = await sql<PersonRef & { articles: number }>`
    select p.key as id, p.name, sum(n.articles) as articles from person_name n join person p on p.id = n.person
    where p.kind = 'person' group by p.id order by articles desc, p.key limit ${MOST}`.execute(query);
  const moved = await sql<{ point: number }>`
    select point from utterance where point is not null
    group by point order by max(coalesce(first_to, first_from, -1e9)) desc, point desc limit ${MOST}`.execute(query);
  const all = months.rows;
  return {
    ...counts.rows[0]!,
    days: all.length
      ? whenOf(Math.min(...all.map(({ first }) => first)), Math.max(...all.map(({ last }) => last)))
      : null,
    months: all.map(({ month, articles }) => ({ month, articles })),
    outlets: (await outlets(record, { limit: MOST })).results,
    speakers: speakers.rows,
    moved: await pointRefs(
      record,
      moved.rows.map(({ point }) => point),
    ),
  };
}
