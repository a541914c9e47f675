import type { Reading } from "../reading/reading.ts";
import { daysOf } from "../record/days.ts";
import { shortHash } from "../record/ids.ts";
import { statementsOf } from "../record/statements-of.ts";
import { type OpenRecord, openRecord } from "../store/open.ts";
import { pack } from "../store/packed.ts";

/** A record that holds these readings, every statement an utterance of its own, every name a person. */
export async function recordOf(path: string, readings: readonly Reading[]): Promise<OpenRecord> {
  const record = openRecord(path, { write: true });
  for (const reading of readings) await insert(record, reading);
  return record;
}

/** The key of a reading's article. */
export function keyOf({ id, text }: Reading): string {
  return `a${shortHash(`${id}\n${text}`)}`;
}

async function insert({ query }: OpenRecord, reading: Reading): Promise<void> {
  const key = keyOf(reading);
  const { text, ...rest } = reading;
  const [from, to] = daysOf(reading.article.published) ?? [null, null];
  const { headline, outlet, byline } = reading.article;
  const { id } = await query
    .insertInto("article")
    .values({
      key,
      name: reading.id,
      url: null,
      digest: 0,
      headline,
      outlet: outlet?.name ?? null,
      byline: byline?.name ?? null,
      published_from: from,
      published_to: to,
      stands: 1,
      added: "2024-03-20T10:00:00.000Z",
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  await query
    .insertInto("reading")
    .values({
      article: id,
      engine: "fast",
      model: "test",
      given: null,
      text: pack(text),
      json: pack(JSON.stringify(rest)),
    })
    .execute();
  for (const statement of statementsOf(reading, key)) {
    const { speaker } = statement;
    const name = speaker && (await personOf({ query } as OpenRecord, speaker.name, speaker.kind));
    await query
      .insertInto("statement")
      .values({
        article: id,
        attribution: statement.id.split("#")[1]!,
        kind: statement.kind,
        act: statement.act,
        confidence: 0.9,
        speaker: name,
        form: "full",
        cue: statement.cue,
        content: statement.content.join(" … "),
        spans: "[]",
        utterance: null,
        roles: null,
        occasion: null,
      } as never)
      .execute();
  }
}

async function personOf({ query }: OpenRecord, name: string, kind: "person" | "body" | "group"): Promise<number> {
  const known = await query.selectFrom("person_name").select("id").where("name", "=", name).executeTakeFirst();
  if (known) return known.id;
  const person = await query
    .insertInto("person")
    .values({ key: `p${shortHash(name)}`, name, kind })
    .returning("id")
    .executeTakeFirstOrThrow();
  const row = await query
    .insertInto("person_name")
    .values({ node: `n${shortHash(name)}`, kind, name, articles: 1, seen: null, person: person.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
