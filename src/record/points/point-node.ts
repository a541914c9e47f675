import type { Days } from "../statement.ts";

/** An utterance as talking points are found from it: by its fullest render. Its id is the utterance's. */
export interface PointNode {
  /** The words reported; pieces are joined by " … ". */
  readonly content: string;
  /** Who speaks, by name; null where nobody knows. */
  readonly speaker: string | null;
  /** When it was first reported; null where nothing says. */
  readonly days: Days | null;
}
