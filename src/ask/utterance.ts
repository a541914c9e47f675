import type { Occasion } from "../reading/reading.ts";
import { type First, firstOf } from "../record/chain/first.ts";
import type { Report } from "../record/chain/report.ts";
import { type Source, sourcesOf } from "../record/chain/sources.ts";
import { compareWording, type Wording } from "../record/wording/wording.ts";
import type { OpenRecord } from "../store/open.ts";
import { piecesOf } from "./content.ts";
import { type Gathered, gather } from "./gathered.ts";
import { asAnswer, type Render } from "./renders.ts";
import type { UtteranceRef } from "./utterance-refs.ts";

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
 * @param gathered what is known of it, where it was gathered before
 * @throws AskProblem where there is no such utterance
 */
export async function utterance(record: OpenRecord, id: string, gathered?: Gathered): Promise<UtteranceAnswer> {
  const { ref, renders, reports } = gathered ?? (await gather(record, id));
  return {
    ...ref,
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
