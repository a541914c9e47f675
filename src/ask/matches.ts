import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";

/** So many statements with certain words are looked up one by one; of more, what else is asked for is looked through. */
const FEW = 20_000;

/** Whether few enough statements have certain words to begin with them. @param match for FTS5 */
export async function areFew({ query }: OpenRecord, match: string): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select rowid from statement_words where statement_words match ${match} limit ${FEW + 1})`.execute(query);
  return rows[0]!.n <= FEW;
}
