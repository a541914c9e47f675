import type { Tagger } from "../text/lay.ts";
import type { TextLayer } from "../text/layer.ts";
import type { Span } from "../text/span.ts";

/** What an engine finds: the spans of one attribution, and how sure it is that they are right. */
export interface FoundAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Calibrated: of the attributions found with 0.8, four in five are right. */
  confidence: number;
}

/**
 * Finds attributions on a text layer. Batched and asynchronous, so that a transformer fits behind it as the linear
 * models do; what an engine finds in one article doesn't depend on what is beside it in the batch.
 */
export interface Engine {
  /** As `--engine` names it. */
  readonly name: string;
  /** The version of its weights; a reading says which one made it. */
  readonly model: string;
  /** What tags the text it reads; the rooms behind it read with the same tags. */
  readonly tagger: Tagger;
  /** How many articles it likes to be handed at once. */
  readonly batch: number;
  /** The attributions of each article, in the order of the text. */
  attribute(articles: readonly TextLayer[]): Promise<FoundAttribution[][]>;
}
