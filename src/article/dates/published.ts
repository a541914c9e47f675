import type { Published } from "../../reading/reading.ts";
import type { Anatomy } from "../anatomy.ts";
import { bounds } from "./calendar.ts";
import { givenDate, printed } from "./given.ts";
import { type Bound, provenWindow } from "./window.ts";

/** When an article appeared: the date given, else its date line's, else the window that its content proves, else null. */
export function findPublished(anatomy: Anatomy, given: string | undefined): Published | null {
  const date = given ? givenDate(given) : null;
  if (date) return { ...printed(date), evidence: { field: "date" } };
  const { published, updated } = dateLines(anatomy);
  return published ?? provenWindow(anatomy, updated);
}

// A date further down belongs to something else: a picture, a list's item.
const HEAD = 6;
const TAIL = 3;

/** What the date lines at the head and the foot say: when it appeared, and when it was updated, which bounds that. */
function dateLines({ text, furniture, lines }: Anatomy): { published: Published | null; updated: Bound | null } {
  let updated: Bound | null = null;
  for (const { kind, span, line } of furniture) {
    if (kind !== "date" || (line.index >= HEAD && line.index < lines.length - TAIL)) continue;
    const said = text.slice(...span);
    const date = givenDate(said.replace(/^[\p{L} ]{2,20}:?\s+(?=\d{4}-)/u, ""));
    if (!date) continue;
    if (!/^(?:updated|last|modified)/i.test(said)) return { published: { ...printed(date), evidence: span }, updated };
    updated ??= { day: bounds(date)[1], span };
  }
  return { published: null, updated };
}
