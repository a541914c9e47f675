import type { OpenRecord } from "../store/open.ts";
import type { Form } from "../store/schema.ts";
import type { Span } from "../text/span.ts";
import type { Paging } from "./page.ts";
import { type PersonRef, personRef } from "./refs.ts";
import { rendersOf } from "./renders.ts";

/** An utterance in short, for programs that count: where its reports stand. */
export interface UtteranceLine {
  readonly id: string;
  readonly speaker: PersonRef | null;
  readonly renders: readonly {
    /** The article's id as it came. */
    readonly article: string;
    /** Spans of the article's text, in UTF-16 code units. */
    readonly content: readonly Span[];
    readonly form: Form;
  }[];
}

/** So many are taken from the record at once. */
const PORTION = 500;

/** Every utterance of the record, in the order of their ids; a page of them where one is asked for. */
export async function* utterances(record: OpenRecord, { limit, page = 1 }: Paging = {}): AsyncGenerator<UtteranceLine> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  let skip = limit === undefined ? 0 : (page - 1) * limit;
  for (let after = ""; left > 0; ) {
    const rows = await record.query
      .selectFrom("utterance")
      .leftJoin("person_name", "person_name.id", "utterance.speaker")
      .leftJoin("person", "person.id", "person_name.person")
      .select(["utterance.id", "utterance.key", "person.key as person_key", "person.name as person_name"])
      .where("utterance.key", ">", after)
      .orderBy("utterance.key")
      .offset(skip)
      .limit(Math.min(PORTION, left))
      .execute();
    if (!rows.length) return;
    const renders = await rendersOf(
      record,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      yield {
        id: row.key,
        speaker: personRef(row.person_key, row.person_name),
        renders: renders.get(row.id)!.map(({ article, content, form }) => ({ article: article.id, content, form })),
      };
    }
    after = rows.at(-1)!.key;
    left -= rows.length;
    skip = 0;
  }
}
