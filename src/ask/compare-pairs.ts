import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";

/** Two outlets that lately carried the same. */
export interface OutletPair {
  readonly a: string;
  readonly b: string;
  /** How many of the latest utterances both carry. */
  readonly utterances: number;
}

/** So many utterances, those that came last into the record, are looked through. */
const LATEST = 5_000;
const MOST = 12;

/** Which outlets carried the same lately? Those that share most first; with an outlet, only its pairs. */
export async function outletPairs({ query }: OpenRecord, outlet?: string): Promise<OutletPair[]> {
  const { rows } = await sql<OutletPair>`
    with carried as materialized (
      select distinct u.id, a.outlet from utterance u
      join statement s on s.utterance = u.id join article a on a.id = s.article
      where u.id > (select coalesce(max(id), 0) from utterance) - ${LATEST} and u.renders > 1 and a.outlet is not null
    )
    select one.outlet as a, other.outlet as b, count(*) as utterances
    from carried one join carried other on other.id = one.id and other.outlet > one.outlet
    where ${outlet === undefined ? sql`true` : sql`${outlet} in (one.outlet, other.outlet)`}
    group by a, b order by utterances desc, a, b limit ${MOST}`.execute(query);
  return rows;
}
