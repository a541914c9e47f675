import { sql } from "kysely";
import { lookUp, wordsOfName } from "../store/name-words.ts";
import type { OpenRecord } from "../store/open.ts";

/**
 * The persons whose names hold all these words, whatever their accents, capitals and transliteration: “dorvat” finds Ilena
 * Dorvath, “selk” doesn't find Selkirk. Rows of `person`, those first that most articles let speak.
 */
export async function personsNamed({ query }: OpenRecord, asked: string): Promise<number[]> {
  const wanted = wordsOfName(asked);
  if (!wanted.length) return [];
  const { rows } = await sql<{ name: string; person: number | null; articles: number }>`
    select name, person, articles from person_name where ${sql.join(
      wanted.map((word) => sql`id in (select name from name_word where word = ${lookUp(word)})`),
      sql` and `,
    )}`.execute(query);
  const found = new Map<number, number>();
  for (const { name, person, articles } of rows) {
    if (person === null || !holds(wordsOfName(name), wanted)) continue;
    found.set(person, (found.get(person) ?? 0) + articles);
  }
  return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([person]) => person);
}

/** The outlets whose names hold all these words. */
export async function outletsNamed({ query }: OpenRecord, asked: string): Promise<string[]> {
  const wanted = wordsOfName(asked);
  const rows = await query.selectFrom("article").select("outlet").distinct().where("outlet", "is not", null).execute();
  return rows.flatMap(({ outlet }) => (outlet !== null && holds(wordsOfName(outlet), wanted) ? [outlet] : []));
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((want) => words.some((word) => lookUp(word) === lookUp(want)));
}
