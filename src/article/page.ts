import type { Furniture } from "./furniture/mark.ts";
import type { Line } from "./lines.ts";
import type { Segment } from "./segments.ts";

/** An article taken apart: what the facts are read from. */
export interface Facing {
  text: string;
  lines: readonly Line[];
  furniture: readonly Furniture[];
  /** What is left for the story. */
  segments: readonly Segment[];
}
