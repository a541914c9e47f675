import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { parseQuery } from "./query.ts";
import type { PersonRef } from "./refs.ts";
import { search } from "./search.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** A talking point in a list. */
export interface PointRef {
  /** "t" and ten letters. */
  readonly id: string;
  /** The utterance that was first, in whose words the point is shown. */
  readonly first: UtteranceRef;
  /** How many utterances make it. */
  readonly utterances: number;
  /** Who made it, those first that made it most often. */
  readonly speakers: readonly PersonRef[];
  /** The last day on which it was made, as far as days are known. */
  readonly last: string | null;
}

/** A talking point that was looked for. */
export interface FoundPoint extends PointRef {
  /** Of its utterances with the words that were asked for, the one that fits best; null where no words were. */
  readonly found: UtteranceRef | null;
}

/** So many hits are looked through for points. */
const LOOKED_THROUGH = 2_000;

/**
 * Which points come back? Talking points, those first that were made most often; with words, those that have an utterance
 * with these words, what fits best first.
 *
 * @throws AskProblem where words are given and nothing can be looked for
 */
export async function points(record: OpenRecord, words: string | null, paging: Paging = {}): Promise<Page<FoundPoint>> {
  const { limit, page, offset } = rangeOf(paging);
  const asked = words?.trim() ? words : null;
  const rows = asked === null ? await pointsByUse(record, offset + limit + 1) : await pointsWith(record, asked);
  const here = rows.slice(offset, offset + limit);
  const refs = await pointRefs(
    record,
    here.map(({ point }) => point),
  );
  const found = await utteranceRefs(
    record,
    here.flatMap(({ found }) => found ?? []),
  );
  const results = refs.map((ref, i) => ({ ...ref, found: found[i] ?? null }));
  const total = asked === null ? await countOf(record) : rows.length;
  return { results, page, limit, more: rows.length > offset + limit, total };
}

/** Rows of a talking point and of the utterance that it was found by. */
interface Row {
  readonly point: number;
  readonly found: number | null;
}

async function pointsByUse({ query }: OpenRecord, until: number): Promise<Row[]> {
  const rows = await query
    .selectFrom("point")
    .select("id")
    .orderBy("utterances", "desc")
    .orderBy("key")
    .limit(until)
    .execute();
  return rows.map(({ id }) => ({ point: id, found: null }));
}

async function countOf({ query }: OpenRecord): Promise<number> {
  const { n } = await query
    .selectFrom("point")
    .select((count) => count.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

async function pointsWith(record: OpenRecord, words: string): Promise<Row[]> {
  const { hits } = await search(record, parseQuery(words), "best", LOOKED_THROUGH);
  if (!hits.length) return [];
  const rows = await record.query
    .selectFrom("utterance")
    .select(["id", "point"])
    .where("id", "in", sql<number>`(select value from json_each(${JSON.stringify(hits.map((hit) => hit.utterance))}))`)
    .where("point", "is not", null)
    .execute();
  const pointOf = new Map(rows.map(({ id, point }) => [id, point!]));
  const foundBy = new Map<number, number>();
  for (const { utterance } of hits) {
    const point = pointOf.get(utterance);
    if (point !== undefined && !foundBy.has(point)) foundBy.set(point, utterance);
  }
  return [...foundBy].map(([point, found]) => ({ point, found }));
}

/** Points by their rows, in the order asked for. */
export async function pointRefs(record: OpenRecord, rows: readonly number[]): Promise<PointRef[]> {
  if (!rows.length) return [];
  const { query } = record;
  const list = sql<number>`(select value from json_each(${JSON.stringify(rows)}))`;
  const found = await query.selectFrom("point").selectAll().where("id", "in", list).execute();
  const firsts = await utteranceRefs(
    record,
    found.map(({ first }) => first),
  );
  const made = await query
    .selectFrom("utterance")
    .leftJoin("person_name", "person_name.id", "utterance.speaker")
    .leftJoin("person", "person.id", "person_name.person")
    .select(["point", "person.key", "person.name", "first_from", "first_to"])
    .where("point", "in", list)
    .execute();
  const refs = new Map(
    found.map((row, i) => {
      const members = made.filter(({ point }) => point === row.id);
      const days = members.flatMap(({ first_from, first_to }) => first_to ?? first_from ?? []);
      const ref: PointRef = {
        id: row.key,
        first: firsts[i]!,
        utterances: row.utterances,
        speakers: speakersOf(members),
        last: days.length ? new Date(Math.max(...days) * 86_400_000).toISOString().slice(0, 10) : null,
      };
      return [row.id, ref];
    }),
  );
  return rows.flatMap((row) => refs.get(row) ?? []);
}

function speakersOf(members: readonly { key: string | null; name: string | null }[]): PersonRef[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { key, name } of members) {
    if (key === null || name === null) continue;
    counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([id, { name }]) => ({ id, name }));
}
