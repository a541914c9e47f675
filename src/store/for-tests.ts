import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Reading } from "../reading/reading.ts";
import type { Decision, Judgement, Link, Linker } from "../record/linker.ts";
import { personLinker } from "../record/persons/linker.ts";
import type { PointNode } from "../record/points/point-node.ts";
import type { Statement } from "../record/statement.ts";
import type { Linkers } from "./linkers.ts";
import { type OpenRecord, openRecord } from "./open.ts";

/** A path for a record, gone with what lies beside it when the test is. */
export function recordPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "record.db");
}

/** A record that is there for one test. */
export function testRecord(path = recordPath()): OpenRecord {
  const record = openRecord(path, { write: true });
  onTestFinished(() => record.close());
  return record;
}

/** Says that statements are one utterance where they share half of their words; it looks for them by each of them. */
const utteranceLinker: Linker<Statement> = {
  keys: ({ content }) => [...wordsOf(content.join(" "))],
  compare: (a, b) => alike(wordsOf(a.content.join(" ")), wordsOf(b.content.join(" ")), 0.5),
  sure: 0.5,
  group: joinAll,
};

function alike(x: ReadonlySet<string>, y: ReadonlySet<string>, least: number): Judgement | null {
  const shared = [...x].filter((word) => y.has(word)).length;
  const score = shared / Math.max(1, x.size + y.size - shared);
  return score >= least ? { score, reason: `${shared} words in common` } : null;
}

/** All that is linked is one, and what people decided; unless somebody decided against it. */
function joinAll(nodes: readonly { id: string }[], links: readonly Link[], decisions: readonly Decision[]): string[][] {
  const apart = new Set(decisions.filter(({ same }) => !same).map(pairOf));
  const groups = new Map(nodes.map(({ id }) => [id, [id]]));
  const sorted = [...links].sort((x, y) => (pairOf(x) < pairOf(y) ? -1 : 1));
  for (const { a, b } of [...decisions.filter(({ same }) => same), ...sorted]) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other) continue;
    if (one.some((x) => other.some((y) => apart.has(pairOf({ a: x, b: y }))))) continue;
    one.push(...other);
    for (const id of other) groups.set(id, one);
  }
  return [...new Set(groups.values())];
}

/** Says that utterances make one point where they share a third of their words. */
const pointLinker: Linker<PointNode> = {
  keys: ({ content }) => [...wordsOf(content)],
  compare: (a, b) => alike(wordsOf(a.content), wordsOf(b.content), 0.3),
  group: joinAll,
};

export const TEST_LINKERS: Linkers = { person: personLinker, utterance: utteranceLinker, point: pointLinker };

function wordsOf(content: string): Set<string> {
  return new Set(content.toLowerCase().match(/\p{L}{4,}/gu));
}

function pairOf({ a, b }: { a: string; b: string }): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** A reading in which somebody says each of these: `["Mira Vossel", "mayor", "The quay will hold."]`. */
export function readingOf(
  id: string,
  date: string | null,
  said: readonly (readonly [name: string, role: string | null, words: string])[],
): Reading {
  let text = "";
  const people = new Map<string, Reading["people"][number]>();
  const attributions = said.map(([name, role, words], i): Reading["attributions"][number] => {
    const at = text.length;
    text += `“${words}” said ${role ? `${role} ` : ""}${name}. `;
    const who = text.length - 2 - name.length;
    const person = people.get(name) ?? {
      id: `p${people.size + 1}`,
      name,
      kind: "person" as const,
      roles: role ? [{ role, evidence: [who - role.length - 1, who - 1] as [number, number] }] : [],
      mentions: [],
    };
    people.set(name, person);
    person.mentions.push([who, who + name.length]);
    return {
      id: `a${i + 1}`,
      source: [[who, who + name.length]],
      cue: [[at + words.length + 3, at + words.length + 7]],
      content: [[at, at + words.length + 2]],
      kind: "direct",
      act: "speech",
      speaker: person.id,
      occasion: null,
      within: null,
      confidence: 0.9,
    };
  });
  return {
    version: 1,
    id,
    text,
    article: {
      headline: null,
      outlet: null,
      byline: null,
      published: date === null ? null : { date, precision: "day", evidence: { field: "date" } },
      language: "en",
      parts: [],
    },
    attributions,
    people: [...people.values()],
    occasions: [],
    provenance: [],
    engine: { name: "test", model: "1" },
  };
}

/** All that a record says, without what depends on when it came: the same for two records that hold the same. */
export function contentsOf({ db }: OpenRecord): Record<string, unknown[]> {
  const all = (sql: string) => db.prepare(sql).raw().all();
  const statement = (alias: string) =>
    `(select key || '#' || attribution from statement s join article a on a.id = s.article where s.id = ${alias})`;
  return {
    articles: all("select key, name, url, stands from article order by key"),
    statements: all(
      `select a.key, s.attribution, s.content, s.form, u.key, n.node, p.key from statement s join article a on a.id = s.article
       join utterance u on u.id = s.utterance left join person_name n on n.id = s.speaker
       left join person p on p.id = n.person order by a.key, s.attribution`,
    ),
    utterances: all(
      `select u.key, ${statement("u.fullest")}, n.node, renders, first_from, first_to, settled, ${statement("u.quotation")}
       from utterance u
       left join person_name n on n.id = u.speaker order by u.key`,
    ),
    persons: all(
      "select p.key, p.name, n.node, n.articles from person p join person_name n on n.person = p.id order by 1, 3",
    ),
    emptyPersons: all("select key from person where id not in (select person from person_name)"),
    roles: all(
      "select n.node, r.role, r.articles, r.first, r.last from person_role r join person_name n on n.id = r.name order by 1, 2",
    ),
    points: all(
      `select p.key, f.key, p.utterances, u.key from point p join utterance f on f.id = p.first
       join utterance u on u.point = p.id order by p.key, u.key`,
    ),
    emptyPoints: all("select key from point where id not in (select point from utterance where point is not null)"),
    links: all(
      `select x, y, score from (select min(${statement("l.a")}, ${statement("l.b")}) x, max(${statement("l.a")}, ${statement("l.b")}) y,
       score from link l where kind = 2) order by 1, 2`,
    ),
    keys: all("select count(*) from node_key"),
    words: all("select count(*) from statement_words where statement_words match 'the OR water OR quay'"),
    sound: all("pragma integrity_check"),
  };
}
