import type { Evidence, Hop, Occasion } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import type { Days } from "../statement.ts";

/** One article's report of an utterance, with what the article says about how it came by it. */
export interface Report {
  /** The statement's id: "a7f3k2m9qd#a3". */
  readonly id: string;
  /** The article's key in the record. */
  readonly article: string;
  readonly outlet: { readonly name: string; readonly evidence: Evidence } | null;
  /** When the article appeared. */
  readonly published: Days | null;
  /** The article's text. */
  readonly text: string;
  /** Who speaks, as the article calls them. */
  readonly speaker: string | null;
  /** Where the article names the speaker and reports: source and cue. */
  readonly attribution: readonly Span[];
  readonly occasion: Occasion | null;
  /** The hops by which these words came, in order from speaker to outlet. */
  readonly hops: readonly Hop[];
  /** Credits for the article as a whole: “Northern Wire contributed to this report”. */
  readonly credits: readonly Hop[];
}
