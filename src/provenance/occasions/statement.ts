import type { Attribution } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** An attribution, as far as its occasion depends on it. */
export type Statement = Pick<Attribution, "source" | "cue" | "content" | "speaker" | "act">;

/** Where an attribution is told: its cue, else its source, else its content. */
export const placeOf = ({ cue, source, content }: Pick<Statement, "cue" | "source" | "content">): Span =>
  cue[0] ?? source[0] ?? content[0] ?? [0, 0];
