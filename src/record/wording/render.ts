import type { Attribution } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** One outlet's report of an utterance, as far as its wording goes. */
export interface Render {
  /** The statement's id: "a7f3k2m9qd#a3". */
  readonly id: string;
  readonly kind: Attribution["kind"];
  /** The words reported, one string for each span of the content. */
  readonly content: readonly string[];
  /** Where these stand in the article's text. */
  readonly spans: readonly Span[];
}
