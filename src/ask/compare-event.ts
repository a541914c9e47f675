import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { rowOf } from "./find.ts";
import { areFew } from "./matches.ts";
import { personsNamed } from "./names.ts";
import { AskProblem } from "./problem.ts";
import { parseQuery } from "./query.ts";

/** What two sides are compared on; what is empty narrows nothing. */
export interface EventAsked {
  /** Utterances that some report renders with these words, as for `who`: words, `"a phrase"`, `begin*`, `speaker:NAME`. */
  readonly words?: string | undefined;
  /** Utterances that make this talking point. */
  readonly point?: string | undefined;
  /** Articles since this year, month or day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * What an utterance `u` has to fulfil to belong to an event. Words are looked for in all reports of it: one that renders
 * it in others belongs as well.
 *
 * @throws AskProblem where there is no such point, nobody of that name, or nothing to look for
 */
export async function utterancesOf(
  record: OpenRecord,
  { words = "", point = "" }: EventAsked,
): Promise<RawBuilder<unknown>> {
  const conditions = [sql`true`];
  if (point.trim()) conditions.push(sql`u.point = ${await rowOf(record, "point", point)}`);
  if (words.trim()) {
    const { match, speakers, outlets, since, until } = parseQuery(words);
    if (outlets.length || since !== null || until !== null)
      throw new AskProblem("query", "Outlets and dates of a comparison are named beside its words, not among them.");
    if (match !== null) {
      const found = sql`(select rowid from statement_words where statement_words match ${match})`;
      conditions.push(
        (await areFew(record, match))
          ? sql`u.id in (select utterance from statement where id in ${found})`
          : sql`exists (select 1 from statement t where t.utterance = u.id and +t.id in ${found})`,
      );
    }
    for (const name of speakers) {
      const persons = JSON.stringify(await personsNamed(record, name));
      conditions.push(
        sql`u.speaker in (select id from person_name where person in (select value from json_each(${persons})))`,
      );
    }
  }
  return sql.join(conditions, sql` and `);
}
