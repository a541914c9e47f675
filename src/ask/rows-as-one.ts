import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";

/**
 * Many rows as one value of JSON: each row that crosses from SQLite costs more than finding it, where there are thousands.
 *
 * @param value what each row gives, of the columns of `select`
 * @example await rowsAsOne<[number, string]>(record, sql`json_array(id, name)`, sql`select id, name from person`)
 */
export async function rowsAsOne<T>(
  { query }: OpenRecord,
  value: RawBuilder<unknown>,
  select: RawBuilder<unknown>,
): Promise<T[]> {
  const { rows } = await sql<{ all: string }>`select json_group_array(${value}) as "all" from (${select})`.execute(
    query,
  );
  return JSON.parse(rows[0]!.all) as T[];
}
