import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { byMonth } from "./months.ts";
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
    (select n from tally where what = 'statement') as statements,
    (select n from tally where what = 'utterance') as utterances,
    (select n from tally where what = 'person') as persons,
    (select count(*) from point) as points`.execute(query);
  const days = await sql<{ first: number; last: number; articles: number }>`
    select published_from as first, published_to as last, count(*) as articles from article
    where stands = 1 and published_from is not null and published_to - published_from < 31 group by first, last`.execute(
    query,
  );
  const all = days.rows;
  return {
    ...counts.rows[0]!,
    days: all.length
      ? whenOf(Math.min(...all.map(({ first }) => first)), Math.max(...all.map(({ last }) => last)))
      : null,
    months: byMonth(all.map(({ first, articles }) => [first, articles])).map(([month, articles]) => ({
      month,
      articles,
    })),
    outlets: (await outlets(record, { limit: MOST })).results,
    speakers: await mostHeard(record),
    moved: await pointRefs(record, await lastMoved(record)),
  };
}

/** So many names, those of most articles, are looked at for the persons of most articles: nobody has that many. */
const NAMES = 200;

async function mostHeard({ query }: OpenRecord): Promise<Overview["speakers"]> {
  const { rows } = await sql<PersonRef & { articles: number }>`
    select p.key as id, p.name, (select sum(articles) from person_name where person = p.id) as articles from person p
    where p.kind = 'person' and p.id in (select person from person_name order by articles desc limit ${NAMES})
    order by articles desc, p.key limit ${MOST}`.execute(query);
  return rows;
}

/** The points of the utterances that were reported last. */
async function lastMoved({ query }: OpenRecord): Promise<number[]> {
  const found = new Set<number>();
  const portion = 16 * MOST;
  for (let offset = 0; found.size < MOST; offset += portion) {
    const { rows } = await sql<{ point: number }>`
      select point from utterance where point is not null
      order by coalesce(first_to, first_from, -1e9) desc, point desc limit ${portion} offset ${offset}`.execute(query);
    for (const { point } of rows) if (found.size < MOST) found.add(point);
    if (rows.length < portion) break;
  }
  return [...found];
}
