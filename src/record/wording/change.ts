import type { Span } from "../../text/span.ts";

/**
 * What one render does with the words of the fullest: `same` (capitals, marks and kinds of apostrophe apart), `spelling`
 * (the same word, spelt or transliterated otherwise), `dropped` (of the fullest, not here), `added` (here, not there),
 * `changed` (other words in the same place).
 */
export type ChangeKind = "same" | "spelling" | "dropped" | "added" | "changed";

/** A stretch of words. */
export interface Stretch {
  /** As it is written, from its first word to its last. */
  readonly text: string;
  /** Where it stands in its article's text; in pieces where the content is. */
  readonly spans: readonly Span[];
}

/** One step of the comparison, in the order of the words. */
export interface Change {
  readonly kind: ChangeKind;
  /** The words of the fullest render; null where words were added. */
  readonly fullest: Stretch | null;
  /** The words of this render; null where they were dropped. */
  readonly render: Stretch | null;
  /**
   * How this render shows that it departs here: by an ellipsis, by brackets, by closing the quotation in between; or that
   * the words stand before its first or behind its last (`edge`). Null where nothing shows it.
   */
  readonly shown: "ellipsis" | "brackets" | "closed" | "edge" | null;
  /** Both renders have the place inside quotation marks, the words differ, and nothing shows it: at most one is verbatim. */
  readonly misquoted: boolean;
}
