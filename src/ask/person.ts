import { sql } from "kysely";
import type { Person } from "../reading/reading.ts";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { latestSaid } from "./latest-said.ts";
import { bestTies, type Tie } from "./links.ts";
import { personsNamed } from "./names.ts";
import { type Page, type Paging, pageOf, rangeOf } from "./page.ts";
import { AskProblem } from "./problem.ts";
import type { PersonRef } from "./refs.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** A person of the record, with what they said last. */
export interface PersonAnswer extends PersonSummary {
  /** Titles and offices that articles give, those of most articles first, with the days on which articles gave them. */
  readonly roles: readonly { readonly role: string; readonly articles: number; readonly seen: When | null }[];
  /** What they said, latest first. */
  readonly said: Page<UtteranceRef>;
}

/** A person in a list. */
export interface PersonSummary extends PersonRef {
  readonly kind: Person["kind"];
  /** Their names, those of most articles first. */
  readonly names: readonly NameOfPerson[];
  readonly utterances: number;
}

export interface NameOfPerson {
  readonly name: string;
  /** How many articles let them speak by this name. */
  readonly articles: number;
  /** Why this name is theirs: the link to another of their names; null for a single name, or where a person decided. */
  readonly tie: Tie<string> | null;
}

/** Whom a name can mean: the persons who bear it, and the one asked for where there is only one. */
export interface PersonsAnswer {
  readonly persons: Page<PersonSummary>;
  readonly person: PersonAnswer | null;
}

/**
 * Who is this, and what did they say? A person by id, or by any of their names in whichever spelling; where several bear
 * the name, all of them in short, those first that most articles let speak.
 *
 * @throws AskProblem where the record has nobody of that id or name
 */
export async function person(record: OpenRecord, nameOrId: string, paging: Paging = {}): Promise<PersonsAnswer> {
  const asked = nameOrId.trim();
  const byId = await record.query.selectFrom("person").select("id").where("key", "=", asked).executeTakeFirst();
  const rows = byId ? [byId.id] : await personsNamed(record, asked);
  if (!rows.length) throw new AskProblem("unknown", `Nobody in ${record.path} speaks under the name or id ${asked}.`);
  if (rows.length > 1) {
    const page = pageOf(rows, paging);
    return { persons: { ...page, results: await summaries(record, page.results) }, person: null };
  }
  const [summary] = await summaries(record, rows);
  return {
    persons: { results: [summary!], page: 1, limit: 1, more: false, total: 1 },
    person: {
      ...summary!,
      roles: await rolesOf(record, rows[0]!),
      said: await saidBy(record, rows[0]!, summary!, paging),
    },
  };
}

/** Persons by their rows, in the order asked for. */
export async function summaries(record: OpenRecord, rows: readonly number[]): Promise<PersonSummary[]> {
  const { query } = record;
  const list = sql<number>`(select value from json_each(${JSON.stringify(rows)}))`;
  const persons = await query.selectFrom("person").selectAll().where("id", "in", list).execute();
  const names = await query
    .selectFrom("person_name")
    .select(["id", "name", "articles", "person"])
    .where("person", "in", list)
    .orderBy("articles", "desc")
    .orderBy("name")
    .execute();
  const counts = await query
    .selectFrom("utterance")
    .innerJoin("person_name", "person_name.id", "utterance.speaker")
    .select((count) => ["person", count.fn.countAll<number>().as("n")])
    .where("person", "in", list)
    .groupBy("person")
    .execute();
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const ties = await bestTies(record, "person", [...nameOf.keys()]);
  const found = new Map(
    persons.map(({ id, key, name, kind }) => {
      const own = names.filter(({ person }) => person === id);
      const within = new Set(own.map(({ id }) => id));
      const summary: PersonSummary = {
        id: key,
        name,
        kind,
        names: own.map(({ id, name, articles }) => {
          const tie = ties.get(id);
          return { name, articles, tie: tie && within.has(tie.to) ? { ...tie, to: nameOf.get(tie.to)! } : null };
        }),
        utterances: counts.find(({ person }) => person === id)?.n ?? 0,
      };
      return [id, summary];
    }),
  );
  return rows.flatMap((row) => found.get(row) ?? []);
}

async function rolesOf({ query }: OpenRecord, person: number): Promise<PersonAnswer["roles"]> {
  const rows = await query
    .selectFrom("person_role")
    .innerJoin("person_name", "person_name.id", "person_role.name")
    .select((of) => ["role", of.fn.sum<number>("person_role.articles").as("articles")])
    .select((of) => [of.fn.min("first").as("from"), of.fn.max("last").as("to")])
    .where("person", "=", person)
    .groupBy("role")
    .orderBy("articles", "desc")
    .orderBy("role")
    .execute();
  return rows.map(({ role, articles, from, to }) => ({ role, articles, seen: whenOf(from, to) }));
}

async function saidBy(
  record: OpenRecord,
  person: number,
  { utterances: total }: PersonSummary,
  paging: Paging,
): Promise<Page<UtteranceRef>> {
  const { limit, page, offset } = rangeOf(paging);
  const results = await utteranceRefs(record, await latestSaid(record, person, offset + limit, offset));
  return { results, page, limit, more: offset + limit < total, total };
}
