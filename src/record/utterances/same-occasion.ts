import { foldWord } from "../../people/fold.ts";
import type { Occasion } from "../../reading/reading.ts";

/** An occasion as occasions are compared. */
export interface OccasionForm {
  /** The kind whatever it says: a post and an interview are seldom one, though an article may call either a statement. */
  readonly called: string;
  /** Null where the kind says little: an interview may be called remarks. */
  readonly kind: string | null;
  /** YYYY-MM-DD, or null where it isn't known to the day. */
  readonly day: string | null;
  /** The last word of the other party's name. */
  readonly party: string | null;
}

/** In what two occasions agree (1), contradict each other (-1), or where nothing can be said (0). */
export interface OccasionMatch {
  readonly called: number;
  readonly kind: number;
  readonly day: number;
  readonly party: number;
}

const GENERAL = new Set(["statement", "remarks", "event", "meeting", "post"]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const OPEN: OccasionMatch = { called: 0, kind: 0, day: 0, party: 0 };

export function occasionForm({ kind, date, with: party }: Occasion): OccasionForm {
  return {
    called: kind,
    kind: GENERAL.has(kind) ? null : kind,
    day: date !== null && DAY.test(date) ? date : null,
    party: party === null ? null : foldWord(party.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? ""),
  };
}

export function matchOccasions(a: OccasionForm | null, b: OccasionForm | null): OccasionMatch {
  if (!a || !b) return OPEN;
  return {
    called: match(a.called, b.called),
    kind: match(a.kind, b.kind),
    day: match(a.day, b.day),
    party: match(a.party, b.party),
  };
}

function match(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : a === b ? 1 : -1;
}
