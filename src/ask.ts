/**
 * The questions to a record as functions: what the commands `hearsay who`, `person`, `utterance`, … print with `--json`.
 * Lists come page by page; ids stay the same from run to run.
 *
 * @example
 * import { openRecord, who } from "hearsay/ask";
 * const record = openRecord("hearsay.db");
 * const { results } = await who(record, 'ferry "stays where it is" since:2031-03-01');
 * record.close();
 */
export type { ArticleAnswer } from "./ask/article.ts";
export { askArticle as article } from "./ask/article.ts";
export type { ArticleEntry, ArticlesAsked } from "./ask/articles.ts";
export { askArticles as articles } from "./ask/articles.ts";
export { type CompareAsked, type Comparison, compare, type InBoth, type InOne } from "./ask/compare.ts";
export type { When } from "./ask/day.ts";
export { type Early, first } from "./ask/first.ts";
export { type OutletAnswer, outlet } from "./ask/outlet.ts";
export { type OutletEntry, outlets } from "./ask/outlets.ts";
export type { Page, Paging } from "./ask/page.ts";
export { type PersonAnswer, type PersonSummary, type PersonsAnswer, person } from "./ask/person.ts";
export { type PointAnswer, type PointMember, point } from "./ask/point.ts";
export { type FoundPoint, type PointRef, points } from "./ask/points.ts";
export { AskProblem, type AskReason } from "./ask/problem.ts";
export type { ArticleRef, PersonRef } from "./ask/refs.ts";
export type { Render } from "./ask/renders.ts";
export { type Stats, stats } from "./ask/stats.ts";
export { type Chain, type TraceAnswer, type TraceStep, trace } from "./ask/trace.ts";
export { type UtteranceAnswer, utterance } from "./ask/utterance.ts";
export type { UtteranceRef } from "./ask/utterance-refs.ts";
export { type UtteranceLine, utterances } from "./ask/utterances.ts";
export { type Said, who } from "./ask/who.ts";
export { type OpenOptions, type OpenRecord, openRecord } from "./store/open.ts";
export { StoreProblem, type StoreReason } from "./store/problem.ts";
