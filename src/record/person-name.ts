import type { Person } from "../reading/reading.ts";
import type { Days } from "./statement.ts";

/**
 * A name under which articles know somebody, with all that the record's articles say beside it. It is the node that
 * persons are linked from: one for each name and kind, however many articles use it, so that a common name costs little.
 * Its id is "n" and the short hash of kind and name.
 */
export interface PersonName {
  /** The fullest form in the article: "Jens Stoltenberg", "Blinken". */
  readonly name: string;
  readonly kind: Person["kind"];
  /** How many articles know somebody by this name. */
  readonly articles: number;
  /** Titles and offices given beside this name, with the first and the last day on which articles gave them. */
  readonly roles: readonly DatedRole[];
}

export interface DatedRole {
  readonly role: string;
  readonly seen: Days | null;
}
