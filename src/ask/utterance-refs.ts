import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { type PersonRef, personRef } from "./refs.ts";

/** An utterance in a list: who, in which words, when, how widely carried. */
export interface UtteranceRef {
  /** "u" and ten letters. */
  readonly id: string;
  readonly speaker: PersonRef | null;
  /** The words of its fullest render. */
  readonly words: string;
  /** When the first report of it can have appeared. */
  readonly first: When | null;
  /** How many statements render it. */
  readonly renders: number;
  /** The outlets that carry it, by date; what names none is left out. */
  readonly outlets: readonly string[];
  /** The talking point that it belongs to. */
  readonly point: string | null;
}

/** Utterances by their rows, in the order asked for. */
export async function utteranceRefs({ query }: OpenRecord, rows: readonly number[]): Promise<UtteranceRef[]> {
  if (!rows.length) return [];
  const list = sql<number>`(select value from json_each(${JSON.stringify(rows)}))`;
  const found = await query
    .selectFrom("utterance")
    .innerJoin("statement", "statement.id", "utterance.fullest")
    .leftJoin("person_name", "person_name.id", "utterance.speaker")
    .leftJoin("person", "person.id", "person_name.person")
    .leftJoin("point", "point.id", "utterance.point")
    .select(["utterance.id", "utterance.key", "utterance.renders", "first_from", "first_to", "statement.content"])
    .select(["person.key as person_key", "person.name as person_name", "point.key as point_key"])
    .where("utterance.id", "in", list)
    .execute();
  const carried = await query
    .selectFrom("statement")
    .innerJoin("article", "article.id", "statement.article")
    .select(["utterance", "outlet"])
    .where("utterance", "in", list)
    .where("outlet", "is not", null)
    .orderBy(sql`coalesce(published_to, published_from, 1e9)`)
    .orderBy("article.key")
    .execute();
  const outlets = new Map<number, Set<string>>();
  for (const { utterance, outlet } of carried) {
    const known = outlets.get(utterance!) ?? new Set();
    outlets.set(utterance!, known.add(outlet!));
  }
  const refs = new Map(
    found.map((row) => [
      row.id,
      {
        id: row.key,
        speaker: personRef(row.person_key, row.person_name),
        words: row.content,
        first: whenOf(row.first_from, row.first_to),
        renders: row.renders,
        outlets: [...(outlets.get(row.id) ?? [])],
        point: row.point_key,
      },
    ]),
  );
  return rows.flatMap((row) => refs.get(row) ?? []);
}
