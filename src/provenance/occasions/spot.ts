import type { Span } from "../../text/span.ts";

/** One place where a text speaks of an occasion. */
export interface Spot {
  kind: string;
  /** The other party: the outlet or person that an interview was given to, the body that was addressed. */
  with: string | null;
  place: string | null;
  date: string | null;
  evidence: Span;
  /** “the interview”, “his speech”: one that may have been spoken of before. */
  definite: boolean;
}
