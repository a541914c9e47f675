import type { Reading } from "../reading/reading.ts";
import { daysOf } from "../record/days.ts";
import { shortHash } from "../record/ids.ts";
import type { Speaker, Statement } from "../record/statement.ts";
import { statementsOf } from "../record/statements-of.ts";
import { lookUp, wordsOfName } from "../store/name-words.ts";
import { type OpenRecord, openRecord } from "../store/open.ts";
import { pack } from "../store/packed.ts";

/** What a test takes for one, by how the words begin: statements for one utterance, utterances for one talking point. */
export interface Alike {
  readonly utterances?: readonly (readonly string[])[];
  readonly points?: readonly (readonly string[])[];
}

/** A record that holds these readings; every name is a person. */
export async function recordOf(
  path: string,
  readings: readonly Reading[],
  { utterances = [], points = [] }: Alike = {},
): Promise<OpenRecord> {
  const record = openRecord(path, { write: true });
  for (const reading of readings) await insert(record, reading, utterances);
  for (const [i, starts] of points.entries()) makePoint(record, `p000000000${i}`, starts);
  return record;
}

/** The key of a reading's article. */
export function keyOf({ id, text }: Reading): string {
  return `a${shortHash(`${id}\n${text}`)}`;
}

async function insert(record: OpenRecord, reading: Reading, alike: readonly (readonly string[])[]): Promise<void> {
  const { query } = record;
  const { text, ...rest } = reading;
  const key = keyOf(reading);
  const days = daysOf(reading.article.published);
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
      published_from: days?.[0] ?? null,
      published_to: days?.[1] ?? null,
      stands: 1,
      added: "2024-03-20T10:00:00.000Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const packed = { text: pack(text), json: pack(JSON.stringify(rest)) };
  await query
    .insertInto("reading")
    .values({ article: id, engine: "fast", model: "test", given: null, ...packed })
    .execute();
  for (const [n, { from, to, form, evidence, attributions }] of reading.provenance.entries()) {
    const [start, end] = evidence;
    const told = JSON.stringify(attributions);
    await query
      .insertInto("hop")
      .values({ article: id, n, from_hand: from, to_hand: to, form, start, end, attributions: told })
      .execute();
  }
  for (const [i, statement] of statementsOf(reading, key).entries()) {
    const attribution = reading.attributions[i]!;
    const speaker = statement.speaker && (await nameOf(record, statement.speaker));
    const row = await query
      .insertInto("statement")
      .values({
        article: id,
        attribution: attribution.id,
        kind: statement.kind,
        act: statement.act,
        confidence: attribution.confidence,
        speaker,
        form: "full",
        cue: statement.cue,
        content: statement.content.join(" … "),
        spans: JSON.stringify(attribution.content),
        utterance: null,
        roles: null,
        occasion: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    record.db
      .prepare("insert into statement_words (rowid, content) values (?, ?)")
      .run([row.id, statement.content.join(" … ")]);
    await render(record, row.id, statement, speaker, alike);
  }
}

/** Puts a statement into the utterance that it renders; one of more words becomes the fullest. */
async function render(
  { query, db }: OpenRecord,
  row: number,
  { id, content, published }: Statement,
  speaker: number | null,
  alike: readonly (readonly string[])[],
): Promise<void> {
  const words = content.join(" … ");
  const group = alike.findIndex((starts) => starts.some((start) => words.replace(/^“/, "").startsWith(start)));
  const key = `u${shortHash(group < 0 ? id : `group ${group}`)}`;
  const known = await query.selectFrom("utterance").select("id").where("key", "=", key).executeTakeFirst();
  if (known) db.prepare("update utterance set renders = renders + 1 where id = ?").run([known.id]);
  const [first_from, first_to] = published ?? [null, null];
  const made = { key, fullest: row, speaker, renders: 1, first_from, first_to, point: null };
  const utterance =
    known ?? (await query.insertInto("utterance").values(made).returning("id").executeTakeFirstOrThrow());
  await query.updateTable("statement").set({ utterance: utterance.id }).where("id", "=", row).execute();
}

async function nameOf({ query }: OpenRecord, { name, kind }: Speaker): Promise<number> {
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
  for (const word of new Set(wordsOfName(name).map(lookUp))) {
    await query.insertInto("name_word").values({ word, name: row.id }).execute();
  }
  return row.id;
}

function makePoint({ db }: OpenRecord, key: string, starts: readonly string[]): void {
  const find = db.prepare(
    "select u.id from utterance u join statement s on s.id = u.fullest where ltrim(s.content, '“') like ? || '%'",
  );
  const rows = starts.map((start) => (find.get([start]) as { id: number }).id);
  const { lastInsertRowid } = db
    .prepare("insert into point (key, first, utterances) values (?, ?, ?)")
    .run([key, rows[0]!, rows.length]);
  for (const row of rows) db.prepare("update utterance set point = ? where id = ?").run([lastInsertRowid, row]);
}
