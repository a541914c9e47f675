import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import type { PersonRef } from "./refs.ts";

/** What a record holds. */
export interface Stats {
  readonly path: string;
  /** Articles that stand, and older versions of them that are kept. */
  readonly articles: number;
  readonly revisions: number;
  readonly outlets: number;
  /** From the first day to the last on which its articles appeared. */
  readonly days: When | null;
  readonly statements: number;
  readonly persons: number;
  readonly utterances: number;
  /** Utterances that more than one article carries. */
  readonly carriedByMany: number;
  readonly points: number;
  /** What people decided, and did not take back. */
  readonly decisions: number;
  /** What read the articles: engine, version of its weights, how many articles. */
  readonly engines: readonly { readonly engine: string; readonly model: string; readonly articles: number }[];
  /** Who speaks most often. */
  readonly speakers: readonly (PersonRef & { readonly articles: number })[];
}

const SPEAKERS = 10;

/** What is in this record? */
export async function stats({ query, path }: OpenRecord): Promise<Stats> {
  const { rows } = await sql<Record<string, number> & { first: number | null; last: number | null }>`select
    (select count(*) from article where stands = 1) as articles,
    (select count(*) from article where stands = 0) as revisions,
    (select count(distinct outlet) from article) as outlets,
    (select min(published_from) from article where stands = 1) as first,
    (select max(published_to) from article where stands = 1) as last,
    (select count(*) from statement) as statements,
    (select count(*) from person) as persons,
    (select count(*) from utterance) as utterances,
    (select count(*) from utterance where renders > 1 and (
      select count(distinct article) from statement where utterance = utterance.id) > 1) as carriedByMany,
    (select count(*) from point) as points,
    (select count(*) from decision where undone is null) as decisions`.execute(query);
  const { first, last, ...counts } = rows[0]!;
  const engines = await query
    .selectFrom("reading")
    .select((count) => ["engine", "model", count.fn.countAll<number>().as("articles")])
    .groupBy(["engine", "model"])
    .orderBy("articles", "desc")
    .orderBy("engine")
    .execute();
  const speakers = await query
    .selectFrom("person")
    .innerJoin("person_name", "person_name.person", "person.id")
    .select((sum) => ["person.key as id", "person.name", sum.fn.sum<number>("person_name.articles").as("articles")])
    .where("person.kind", "=", "person")
    .groupBy("person.id")
    .orderBy("articles", "desc")
    .orderBy("person.key")
    .limit(SPEAKERS)
    .execute();
  return {
    path,
    ...(counts as Omit<Stats, "path" | "days" | "engines" | "speakers">),
    days: whenOf(first, last),
    engines,
    speakers,
  };
}
