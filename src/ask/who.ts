import type { OpenRecord } from "../store/open.ts";
import { type Page, type Paging, rangeOf } from "./page.ts";
import { parseQuery } from "./query.ts";
import { asAnswer, type Render, rendersOf } from "./renders.ts";
import { search } from "./search.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** Somebody who said words that were looked for. */
export interface Said extends UtteranceRef {
  /** The report that has the words: the fullest where it does, else the one that fits best. */
  readonly report: Render;
}

/**
 * Who said this? Utterances whose reports hold the words, those that fit best first.
 *
 * @param words words, "a phrase", begin*, speaker:NAME, outlet:NAME, since:DATE, until:DATE
 * @throws AskProblem where there is nothing to look for, or a date doesn't exist
 * @example const { results } = await who(record, '"as a weapon" speaker:Vossel')
 */
export async function who(record: OpenRecord, words: string, paging: Paging = {}): Promise<Page<Said>> {
  const { limit, page, offset } = rangeOf(paging);
  const { hits, total } = await search(record, parseQuery(words), "best", offset + limit);
  const here = hits.slice(offset, offset + limit);
  const rows = here.map(({ utterance }) => utterance);
  const [refs, renders] = [await utteranceRefs(record, rows), await rendersOf(record, rows)];
  const results = refs.map((ref, i): Said => {
    const { utterance, statement } = here[i]!;
    const report = renders.get(utterance)!.find(({ rows }) => rows.statement === statement)!;
    return { ...ref, report: asAnswer(report) };
  });
  return { results, page, limit, more: hits.length > offset + limit, total };
}
