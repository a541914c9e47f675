import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { rowOf } from "./find.ts";
import { areFew } from "./matches.ts";
import { personsNamed } from "./names.ts";
import { AskProblem } from "./problem.ts";
import { parseQuery } from "./query.ts";
import { rowsAsOne } from "./rows-as-one.ts";

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

/** What makes an utterance part of an event. */
export interface Event {
  /** What an utterance `u` has to fulfil. */
  readonly condition: RawBuilder<unknown>;
  /** Words that some report of it has to have, as FTS5 matches them, where so many statements have them that it is asked last. */
  readonly match: string | null;
}

/**
 * What is asked of an event's utterances. Words are looked for in all reports of one: it belongs also where the two sides
 * render it in others.
 *
 * @throws AskProblem where there is no such point, nobody of that name, or nothing to look for
 */
export async function eventOf(record: OpenRecord, { words = "", point = "" }: EventAsked): Promise<Event> {
  const conditions = [sql`true`];
  if (point.trim()) conditions.push(sql`u.point = ${await rowOf(record, "point", point)}`);
  if (!words.trim()) return { condition: sql.join(conditions, sql` and `), match: null };
  const { match, speakers, outlets, since, until } = parseQuery(words);
  if (outlets.length || since !== null || until !== null)
    throw new AskProblem("query", "Outlets and dates of a comparison are named beside its words, not among them.");
  for (const name of speakers) {
    const persons = JSON.stringify(await personsNamed(record, name));
    conditions.push(
      sql`u.speaker in (select id from person_name where person in (select value from json_each(${persons})))`,
    );
  }
  const few = match !== null && (await areFew(record, match));
  if (few)
    conditions.push(sql`u.id in (select utterance from statement where id in
      (select rowid from statement_words where statement_words match ${match}))`);
  return { condition: sql.join(conditions, sql` and `), match: few ? null : match };
}

/** Those of these utterances that some report renders with these words. */
export async function withWords(
  record: OpenRecord,
  match: string,
  utterances: readonly number[],
): Promise<Set<number>> {
  const listed = sql`(select value from json_each(${JSON.stringify(utterances)}))`;
  // Statements of one time lie together: words that are everywhere are looked up among these only.
  const [range] = await rowsAsOne<[first: number | null, last: number | null]>(
    record,
    sql`json_array(first, last)`,
    sql`select min(id) as first, max(id) as last from statement where utterance in ${listed}`,
  );
  const [first, last] = range!;
  return new Set(
    await rowsAsOne<number>(
      record,
      sql`utterance`,
      sql`select distinct utterance from statement where utterance in ${listed} and +id in
        (select rowid from statement_words where statement_words match ${match} and rowid between ${first} and ${last})`,
    ),
  );
}
