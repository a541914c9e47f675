import type { Span } from "../../text/span.ts";
import type { MediumKind } from "../media/medium.ts";

/** A hop as the text shows it, before it is known what it covers and who took it from there. */
export interface FoundHop {
  /** The medium or document credited. */
  from: string;
  kind: MediumKind | "document";
  form: string;
  evidence: Span;
  /** Where the credited name stands. */
  name: Span;
  /** From the article's own outlet: no further hand, so no hop of the reading, but “the paper” may lean on it. */
  self: boolean;
}
