import { firstOf as carriedFirst, type First } from "../record/chain/first.ts";
import type { OpenRecord } from "../store/open.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { parseQuery } from "./query.ts";
import { asAnswer, type Render, rendersOf } from "./renders.ts";
import { reportsOf } from "./reports.ts";
import { search } from "./search.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** An utterance that was early, with who carried it first. */
export interface Early extends UtteranceRef {
  readonly carriedFirst: First;
  /** The report that had it first, or those that could have. */
  readonly reports: readonly Render[];
  /** The utterance that made the same talking point first, where that is another one, in whichever words. */
  readonly before: UtteranceRef | null;
}

/**
 * Who said this first, and who had it first? Utterances with these words, earliest first; what has no date comes last.
 *
 * @param words as for `who`
 * @throws AskProblem where there is nothing to look for, or a date doesn't exist
 */
export async function first(record: OpenRecord, words: string, paging: Paging = {}): Promise<Page<Early>> {
  const { limit, page, offset } = rangeOf(paging);
  const { hits, total } = await search(record, parseQuery(words), "first", offset + limit);
  const rows = hits.slice(offset, offset + limit).map(({ utterance }) => utterance);
  const [refs, renders] = [await utteranceRefs(record, rows), await rendersOf(record, rows)];
  const results: Early[] = [];
  for (const [i, ref] of refs.entries()) {
    const own = renders.get(rows[i]!)!;
    const first = carriedFirst(await reportsOf(record, own));
    const reports = own.filter(({ id }) => first.reports.includes(id)).map(asAnswer);
    results.push({ ...ref, carriedFirst: first, reports, before: await before(record, ref) });
  }
  return { results, page, limit, more: hits.length > offset + limit, total };
}

async function before(record: OpenRecord, { id, point }: UtteranceRef): Promise<UtteranceRef | null> {
  if (point === null) return null;
  const row = await record.query.selectFrom("point").select("first").where("key", "=", point).executeTakeFirstOrThrow();
  const [ref] = await utteranceRefs(record, [row.first]);
  return ref && ref.id !== id ? ref : null;
}
