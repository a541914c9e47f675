import type { Reading } from "../reading/reading.ts";
import { type Correction, speakerIn } from "../store/corrections/correction.ts";
import type { OpenRecord } from "../store/open.ts";
import { unpack } from "../store/packed.ts";
import type { Form } from "../store/schema.ts";
import { AskProblem } from "./problem.ts";

/** An article of the record: what was read in it, and where each of its statements stands in the record. */
export interface ArticleAnswer {
  readonly key: string;
  /** The id that it came with. */
  readonly id: string;
  readonly url: string | null;
  /** When it came into the record, ISO 8601. */
  readonly added: string;
  /** Whether this version stands; false where a newer one of the same address does. */
  readonly stands: boolean;
  readonly reading: Reading;
  /** In the order of the text; none where the version doesn't stand. */
  readonly statements: readonly Standing[];
  /** What people decided about its statements and holds, in the order in which they did. */
  readonly corrections: readonly StatementCorrection[];
}

/** What a person decided about one statement: whether it was read right, or who says it. */
export type StatementCorrection = Correction & {
  /** The correction's number. */
  readonly number: number;
  readonly who: string;
};

/** Where a statement stands in the record. */
export interface Standing {
  /** The attribution's id in the reading. */
  readonly attribution: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** The utterance that it renders, with how many renders that has. */
  readonly utterance: { readonly id: string; readonly renders: number } | null;
  readonly form: Form;
}

/**
 * An article by its key.
 *
 * @throws AskProblem where the record holds none of that key
 * @example (await askArticle(record, "a7f3k2m9qd")).reading.attributions.length
 */
export async function askArticle({ query }: OpenRecord, key: string): Promise<ArticleAnswer> {
  const row = await query
    .selectFrom("article")
    .innerJoin("reading", "reading.article", "article.id")
    .select(["article.id", "name", "url", "added", "stands", "text", "json"])
    .where("key", "=", key)
    .executeTakeFirst();
  if (!row) throw new AskProblem("unknown", `There is no article “${key}” in this record.`);
  const rows = await query
    .selectFrom("statement")
    .leftJoin("person_name", "person_name.id", "statement.speaker")
    .leftJoin("person", "person.id", "person_name.person")
    .leftJoin("utterance", "utterance.id", "statement.utterance")
    .select(["attribution", "form", "person.key as person", "person.name"])
    .select(["utterance.key as utterance", "utterance.renders"])
    .where("statement.article", "=", row.id)
    .orderBy("statement.id")
    .execute();
  const decided = await query
    .selectFrom("decision")
    .select(["wish", "kind", "a", "b", "same", "who"])
    .where("undone", "is", null)
    .where("kind", "in", ["attribution", "speaker"])
    .where("a", ">", `${key}#`)
    .where("a", "<", `${key}$`)
    .orderBy("id")
    .execute();
  return {
    key,
    id: row.name,
    url: row.url,
    added: row.added,
    stands: row.stands === 1,
    reading: { ...(JSON.parse(unpack(row.json)) as Omit<Reading, "text">), text: unpack(row.text) },
    statements: rows.map(({ attribution, form, person, name, utterance, renders }) => ({
      attribution,
      form,
      speaker: person === null || name === null ? null : { id: person, name },
      utterance: utterance === null || renders === null ? null : { id: utterance, renders },
    })),
    corrections: decided.map(({ wish: number, kind, a, b, same, who }) => {
      const by = { attribution: a.slice(key.length + 1), number, who };
      return kind === "speaker"
        ? { ...by, speaker: speakerIn(b) }
        : { ...by, verdict: same === 1 ? "accepted" : "rejected" };
    }),
  };
}

/** What was decided last about whether a statement was read right; null where nobody did. */
export function verdictOn(
  corrections: readonly StatementCorrection[],
  attribution: string,
): "accepted" | "rejected" | null {
  const last = corrections.findLast((one) => one.attribution === attribution && "verdict" in one);
  return last && "verdict" in last ? last.verdict : null;
}
