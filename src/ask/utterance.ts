import type { Occasion } from "../reading/reading.ts";
import { type First, firstOf } from "../record/chain/first.ts";
import type { Report } from "../record/chain/report.ts";
import { type Source, sourcesOf } from "../record/chain/sources.ts";
import { compareWording, type Wording } from "../record/wording/wording.ts";
import type { OpenRecord } from "../store/open.ts";
import { piecesOf } from "./content.ts";
import { rowOf } from "./find.ts";
import { asAnswer, type Render, rendersOf } from "./renders.ts";
import { reportsOf } from "./reports.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** An utterance with all its renders, laid side by side. */
export interface UtteranceAnswer extends Omit<UtteranceRef, "renders"> {
  /** Where and when it was said, of the kind that most reports name. */
  readonly occasion: Occasion | null;
  /** Its reports, by date. */
  readonly renders: readonly Render[];
  /** How their words differ. Ids are those of the renders. */
  readonly wording: Wording;
  /** Which reports go back to one; by the ids of each article's first render. */
  readonly sources: readonly Source[];
  /** Who had it first; by the same ids. */
  readonly carriedFirst: First;
}

/**
 * What did the outlets make of it? An utterance, who carried it, and what each dropped, added and changed.
 *
 * @throws AskProblem where there is no such utterance
 */
export async function utterance(record: OpenRecord, id: string): Promise<UtteranceAnswer> {
  const row = await rowOf(record, "utterance", id);
  const [ref] = await utteranceRefs(record, [row]);
  const renders = (await rendersOf(record, [row])).get(row)!;
  const reports = await reportsOf(record, renders);
  return {
    ...ref!,
    occasion: occasionOf(reports),
    renders: renders.map(asAnswer),
    wording: compareWording(
      renders.map(({ id, kind, words, content }) => ({ id, kind, content: piecesOf(words, content), spans: content })),
    ),
    sources: sourcesOf(reports),
    carriedFirst: firstOf(reports),
  };
}

/** Of the kind that most reports name, the first. */
function occasionOf(reports: readonly Report[]): Occasion | null {
  const named = reports.flatMap(({ occasion }) => occasion ?? []);
  const counts = new Map<string, number>();
  for (const { kind } of named) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return named.find(({ kind }) => counts.get(kind) === most) ?? null;
}
