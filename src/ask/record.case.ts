import type { Hop, Occasion, Reading } from "../reading/reading.ts";
import type { Decision, Link, Linker } from "../record/linker.ts";
import type { PersonName } from "../record/person-name.ts";
import type { Statement } from "../record/statement.ts";
import { entryOf } from "../store/entry.ts";
import { type OpenRecord, openRecord } from "../store/open.ts";
import { NODE_KINDS } from "../store/schema.ts";
import { createWriter } from "../store/writer.ts";

/** An article of a test: its outlet and day, the statements in it, and how it came by them. */
export interface Told {
  id: string;
  outlet?: string;
  day?: string;
  /** “Speaker: words”; words in quotation marks are direct speech. */
  says: readonly string[];
  /** “citing Maravpress”. */
  hops?: readonly string[];
  occasion?: Pick<Occasion, "kind" | "with">;
  url?: string;
}

/** What a test takes for one: words that begin the content of statements, or names. */
export interface Alike {
  utterances?: readonly (readonly string[])[];
  persons?: readonly (readonly string[])[];
  points?: readonly (readonly string[])[];
}

/** A record in memory. */
export function recordOf(
  articles: readonly Told[],
  { utterances = [], persons = [], points = [] }: Alike = {},
): OpenRecord {
  const record = openRecord(":memory:", { write: true });
  const linkers = {
    utterance: linkerOf<Statement>(utterances, ({ content }) => content.join(" ").replace(/^["“]/, "")),
    person: linkerOf<PersonName>(persons, ({ name }) => name),
  };
  const writer = createWriter(record, { linkers, now: () => "2025-02-01T00:00:00Z" });
  writer.add(articles.map((told) => entryOf(readingOf(told), undefined, linkers)));
  for (const starts of points) makePoint(record, starts);
  return record;
}

function linkerOf<Node>(groups: readonly (readonly string[])[], textOf: (node: Node) => string): Linker<Node> {
  const groupOf = (node: Node) => groups.findIndex((starts) => starts.some((start) => textOf(node).startsWith(start)));
  return {
    keys: (node) => (groupOf(node) < 0 ? [] : [`${groupOf(node)}`]),
    compare: (a, b) => (groupOf(a) === groupOf(b) ? { score: 0.9, reason: "alike in this test" } : null),
    group: (nodes, _links: readonly Link[], _decisions: readonly Decision[]) => [nodes.map(({ id }) => id)],
  };
}

/** Makes a talking point of utterances, by how their words begin; each is linked to the first. */
function makePoint({ db }: OpenRecord, starts: readonly string[]): void {
  const find = db.prepare(
    "select u.id from utterance u join statement s on s.id = u.fullest where ltrim(s.content, '\"“') like ? || '%'",
  );
  const rows = starts.map((start) => (find.get(start) as { id: number }).id);
  const point = db
    .prepare("insert into point (key, first, utterances) values (?, ?, ?)")
    .run([`p${"0123456789".slice(0, 9)}${rows[0]}`, rows[0]!, rows.length]).lastInsertRowid as number;
  for (const row of rows) db.prepare("update utterance set point = ? where id = ?").run([point, row]);
  for (const row of rows.slice(1)) {
    const ends = [rows[0]!, row].sort((a, b) => a - b) as [number, number];
    db.prepare("insert into link (kind, a, b, score, reason) values (?, ?, ?, ?, ?)").run([
      NODE_KINDS.point,
      ...ends,
      0.8,
      "means the same",
    ]);
  }
}

/** The reading of an article whose text is its statements and credits, one a line. */
function readingOf({ id, outlet, day, says, hops = [], occasion }: Told): Reading {
  let text = "";
  const add = (line: string): [number, number] => {
    const start = text.length;
    text += line;
    return [start, text.length];
  };
  const people = [...new Set(says.map((line) => line.slice(0, line.indexOf(": "))))];
  const occasions: Occasion[] = [];
  if (occasion) occasions.push({ id: "o1", place: null, date: null, ...occasion, evidence: add(occasion.kind) });
  const attributions: Reading["attributions"] = says.map((line, i) => {
    const name = line.slice(0, line.indexOf(": "));
    const words = line.slice(name.length + 2);
    const source = add(`\n${name}`);
    const cue = add(" said");
    add(": ");
    return {
      id: `a${i + 1}`,
      source: [[source[0] + 1, source[1]]],
      cue: [[cue[0] + 1, cue[1]]],
      content: [add(words)],
      kind: /^["“]/.test(words) ? "direct" : "indirect",
      act: "speech",
      speaker: `p${people.indexOf(name) + 1}`,
      occasion: occasion ? "o1" : null,
      within: null,
      confidence: 0.9,
    };
  });
  const provenance: Hop[] = hops.map((credit) => {
    const name = credit.search(/\p{Lu}/u);
    const [start, end] = add(`\n${credit}`);
    return {
      from: credit.slice(name),
      to: outlet ?? null,
      form: credit.slice(0, name - 1),
      evidence: [start + 1, end],
      attributions: attributions.map(({ id }) => id),
    };
  });
  return {
    version: 1,
    id,
    text,
    article: {
      headline: `${id} in short`,
      outlet: outlet ? { name: outlet, evidence: { field: "outlet" } } : null,
      byline: null,
      published: day ? { date: day, precision: "day", evidence: { field: "date" } } : null,
      language: null,
      parts: [],
    },
    attributions,
    people: people.map((name, i) => ({ id: `p${i + 1}`, name, kind: "person", roles: [], mentions: [] })),
    occasions,
    provenance,
    engine: { name: "by hand", model: "1" },
  };
}
