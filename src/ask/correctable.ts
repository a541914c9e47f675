import { sql } from "kysely";
import type { Person } from "../reading/reading.ts";
import { basisOf } from "../store/corrections/basis.ts";
import { groupOf } from "../store/corrections/nodes.ts";
import type { OpenRecord } from "../store/open.ts";
import { askArticle, verdictOn } from "./article.ts";
import { type CorrectionEntry, correctionsOf } from "./corrections.ts";
import type { When } from "./day.ts";
import { AskProblem } from "./problem.ts";
import { ARTICLE_COLUMNS, type ArticleRef, articleRef, type PersonRef } from "./refs.ts";
import { rendersOf } from "./renders.ts";
import { utteranceRefs } from "./utterance-refs.ts";

/** Something that can be put right, as it stands now. */
export type Correctable = CorrectableStatement | CorrectableGroup;

interface Common {
  readonly id: string;
  /** Changes when this does: whoever corrects hands it back. */
  readonly basis: string;
  /** What people decided about it, the latest first. */
  readonly corrections: readonly CorrectionEntry[];
}

export interface CorrectableStatement extends Common {
  readonly kind: "statement";
  readonly article: ArticleRef;
  /** The words reported. */
  readonly words: string;
  /** Who says them and how, in the article's words. */
  readonly source: string;
  readonly cue: string;
  /** Who the record takes for the speaker. */
  readonly speaker: PersonRef | null;
  /** Everybody whom the article's reading knows. */
  readonly people: readonly Pick<Person, "name" | "kind">[];
  /** What was decided about it last. */
  readonly verdict: "accepted" | "rejected" | null;
  readonly confidence: number;
}

export interface CorrectableGroup extends Common {
  readonly kind: "person" | "utterance" | "point";
  readonly words: string;
  /** One that it holds and that outlives its id: by it the group is found again where others made another of it. */
  readonly node: string;
  readonly members: readonly Member[];
}

/** What a group holds, and what can be split off: a name, a report, an utterance. */
export interface Member {
  /** A name, the id of a statement, the id of an utterance. */
  readonly id: string;
  readonly words: string;
  /** Who says it; null of a name, or where nobody is known. */
  readonly speaker: string | null;
  readonly outlets: readonly string[];
  readonly first: When | null;
  /** How many articles use the name, how many reports render the utterance; 1 of a report. */
  readonly count: number;
}

/**
 * What can be put right about a statement ("a…#a3"), a person, an utterance or a talking point.
 *
 * @throws AskProblem where the record holds nothing of that id
 */
export async function correctable(record: OpenRecord, id: string): Promise<Correctable> {
  const asked = id.trim();
  const basis = basisOf(record.db, asked);
  const group = asked.includes("#") ? undefined : groupOf(record.db, asked);
  if (basis === null)
    throw new AskProblem("unknown", `There is nothing of the id ${asked} in ${record.path} to correct.`);
  if (!group) return statement(record, asked, basis);
  const { kind, nodes, words } = group;
  const corrections = await correctionsOf(record, [kind], nodes);
  const { id: row } = await record.query
    .selectFrom(kind)
    .select("id")
    .where("key", "=", asked)
    .executeTakeFirstOrThrow();
  return { id: asked, kind, basis, words, node: nodes[0]!, corrections, members: await membersOf[kind](record, row) };
}

async function statement(record: OpenRecord, id: string, basis: string): Promise<CorrectableStatement> {
  const [key, attribution] = id.split("#") as [string, string];
  const { reading, statements, corrections: decided } = await askArticle(record, key);
  const found = reading.attributions.find((one) => one.id === attribution);
  if (!found) throw new AskProblem("unknown", `The article ${key} has no statement ${attribution} any more.`);
  const row = await record.query
    .selectFrom("article")
    .select(ARTICLE_COLUMNS)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  const wordsAt = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reading.text.slice(...span)).join(" … ");
  const corrections = await correctionsOf(record, ["attribution", "speaker"], [id]);
  return {
    kind: "statement",
    id,
    basis,
    corrections,
    article: articleRef(row),
    words: wordsAt(found.content),
    source: wordsAt(found.source),
    cue: wordsAt(found.cue),
    speaker: statements.find((one) => one.attribution === attribution)?.speaker ?? null,
    people: reading.people.map(({ name, kind }) => ({ name, kind })),
    verdict: verdictOn(decided, attribution),
    confidence: found.confidence,
  };
}

const membersOf = {
  person: async (record: OpenRecord, row: number): Promise<Member[]> => {
    const rows = await record.query
      .selectFrom("person_name")
      .select(["name", (of) => of.fn.sum<number>("articles").as("count")])
      .where("person", "=", row)
      .groupBy("name")
      .orderBy("count", "desc")
      .orderBy("name")
      .execute();
    return rows.map(({ name, count }) => ({ id: name, words: name, speaker: null, outlets: [], first: null, count }));
  },
  utterance: async (record: OpenRecord, row: number): Promise<Member[]> =>
    (await rendersOf(record, [row])).get(row)!.map(({ id, words, speaker, article }) => ({
      id,
      words,
      speaker,
      outlets: article.outlet === null ? [] : [article.outlet],
      first: article.published,
      count: 1,
    })),
  point: async (record: OpenRecord, row: number): Promise<Member[]> => {
    const rows = await record.query
      .selectFrom("utterance")
      .select("id")
      .where("point", "=", row)
      .orderBy(sql`coalesce(first_to, 1e9)`)
      .orderBy("key")
      .execute();
    const refs = await utteranceRefs(
      record,
      rows.map(({ id }) => id),
    );
    return refs.map(({ id, words, speaker, outlets, first, renders }) => ({
      id,
      words,
      speaker: speaker?.name ?? null,
      outlets,
      first,
      count: renders,
    }));
  },
};
