import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { type Page, type Paging, pageOf } from "./page.ts";

/** An outlet in a list. */
export interface OutletEntry {
  readonly name: string;
  readonly articles: number;
  /** From the first day on which its articles appeared to the last. */
  readonly days: When | null;
}

/** Which outlets are in this record? Those of most articles first. */
export async function outlets({ query }: OpenRecord, asked: Paging = {}): Promise<Page<OutletEntry>> {
  // The plus keeps SQLite to the index that has them by outlet.
  const { rows } = await sql<{ name: string; articles: number; first: number | null; last: number | null }>`
    select outlet as name, count(*) as articles, min(published_from) as first, max(published_to) as last
    from article where +stands = 1 and outlet is not null group by outlet`.execute(query);
  const ranked = rows.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const found = pageOf(ranked, asked);
  return {
    ...found,
    results: found.results.map(({ name, articles, first, last }) => ({ name, articles, days: whenOf(first, last) })),
  };
}
