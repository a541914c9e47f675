import type { Attribution, Occasion, Person } from "../reading/reading.ts";

/** A report of words as linking sees it: one attribution of one article, with what its article says around it. */
export interface Statement {
  /** The article's key in the record, `#`, and the attribution's id: "a7f3k2m9qd#a3". */
  readonly id: string;
  /** The article's key in the record. */
  readonly article: string;
  /** The outlet's name, as the article gives it. */
  readonly outlet: string | null;
  /** When the article appeared: first and last day that are possible, in days since 1970-01-01; null where nothing says. */
  readonly published: Days | null;
  readonly kind: Attribution["kind"];
  readonly act: Attribution["act"];
  /** The words reported, one string for each span of the content. */
  readonly content: readonly string[];
  readonly cue: string;
  readonly speaker: Speaker | null;
  readonly occasion: Occasion | null;
}

/** Who speaks, as their article knows them. */
export interface Speaker {
  readonly name: string;
  readonly kind: Person["kind"];
  readonly roles: readonly string[];
}

/** The first and the last day that are possible, in days since 1970-01-01, both included; null where that end is open. */
export type Days = readonly [from: number | null, to: number | null];
