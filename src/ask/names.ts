import { foldWord, skeleton } from "../people/fold.ts";
import type { OpenRecord } from "../store/open.ts";

/** Shorter words sound alike by chance. */
const LONG = 5;

/**
 * The persons whose names hold all these words, whatever their accents, capitals and transliteration: “dorvat” finds Ilena
 * Dorvath, “selk” doesn't find Selkirk. Rows of `person`, those first that most articles let speak.
 */
export async function personsNamed({ query }: OpenRecord, asked: string): Promise<number[]> {
  const wanted = wordsIn(asked);
  if (!wanted.length) return [];
  const rows = await query.selectFrom("person_name").select(["name", "person", "articles"]).execute();
  const found = new Map<number, number>();
  for (const { name, person, articles } of rows) {
    if (person === null || !holds(wordsIn(name), wanted)) continue;
    found.set(person, (found.get(person) ?? 0) + articles);
  }
  return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([person]) => person);
}

/** The outlets whose names hold all these words. */
export async function outletsNamed({ query }: OpenRecord, asked: string): Promise<string[]> {
  const wanted = wordsIn(asked);
  const rows = await query.selectFrom("article").select("outlet").distinct().where("outlet", "is not", null).execute();
  return rows.flatMap(({ outlet }) => (outlet !== null && holds(wordsIn(outlet), wanted) ? [outlet] : []));
}

function wordsIn(name: string): string[] {
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => (word ? [foldWord(word)] : []));
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((want) => words.some((word) => word === want || sounds(word, want)));
}

function sounds(a: string, b: string): boolean {
  return a[0] === b[0] && a.length >= LONG && b.length >= LONG && skeleton(a) === skeleton(b);
}
