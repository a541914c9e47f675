import type { Report } from "../record/chain/report.ts";
import type { OpenRecord } from "../store/open.ts";
import { rowOf } from "./find.ts";
import { type RenderRow, rendersOf } from "./renders.ts";
import { reportsOf } from "./reports.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** What is known of an utterance: what questions about it are worked out from. */
export interface Gathered {
  readonly ref: UtteranceRef;
  readonly renders: readonly RenderRow[];
  readonly reports: readonly Report[];
}

/** @throws AskProblem where there is no such utterance */
export async function gather(record: OpenRecord, id: string): Promise<Gathered> {
  const row = await rowOf(record, "utterance", id);
  const [ref] = await utteranceRefs(record, [row]);
  const renders = (await rendersOf(record, [row])).get(row)!;
  return { ref: ref!, renders, reports: await reportsOf(record, renders) };
}
