import type { Occasion } from "../../reading/reading.ts";
import { OCCASION_KINDS } from "./kinds.ts";
import type { Spot } from "./spot.ts";

/** The occasions of an article, and for each spot the one that it speaks of. */
export interface OccasionsFound {
  occasions: Occasion[];
  /** By spot: an id of `occasions`, or null for a spot that no attribution needs. */
  ofSpot: (string | null)[];
}

interface Group {
  spot: Spot;
  speaker: string | null;
  members: number[];
}

const WRITTEN = new Set(OCCASION_KINDS.filter(({ written }) => written).map(({ kind }) => kind));
/** Each is one of many: two of them by one person are two, unless the text says “the post”. */
const ONE_OF_MANY = new Set(["post", "message", "email"]);
/** What “remarks to reporters” can turn out to have been. */
const WITH_REMARKS = new Set(["press conference", "briefing"]);
/** Held with one person, so never shared by two speakers. */
const PRIVATE = new Set(["interview", "phone call"]);

/** How many occasions back a mention is compared with. */
const REACH = 40;

/**
 * Makes one occasion of all spots that speak of it.
 *
 * @param used the speaker of the first attribution that needs the spot; absent where none does
 */
export function gatherOccasions(spots: readonly Spot[], used: ReadonlyMap<number, string | null>): OccasionsFound {
  const groups: Group[] = [];
  spots.forEach((spot, i) => {
    if (!used.has(i)) return;
    const speaker = used.get(i) ?? null;
    const group = groups.slice(-REACH).findLast((other) => sameOccasion(other, spot, speaker));
    if (group) {
      group.spot = merge(group.spot, spot);
      group.members.push(i);
    } else groups.push({ spot, speaker, members: [i] });
  });
  const ofSpot: (string | null)[] = spots.map(() => null);
  const occasions = groups.map(({ spot: { kind, place, date, evidence, with: other }, members }, n) => {
    const id = `o${n + 1}`;
    for (const member of members) ofSpot[member] = id;
    return { id, kind, with: other, place, date, evidence };
  });
  return { occasions, ofSpot };
}

function sameOccasion({ spot: before, speaker: spoke }: Group, spot: Spot, speaker: string | null): boolean {
  const remarks = (a: Spot, b: Spot) => a.kind === "remarks" && WITH_REMARKS.has(b.kind);
  if (before.kind !== spot.kind && !remarks(before, spot) && !remarks(spot, before)) return false;
  if (differ(before.place, spot.place) || differ(before.date, spot.date)) return false;
  if (before.kind === spot.kind && differ(before.with, spot.with)) return false;
  if (ONE_OF_MANY.has(spot.kind)) return spot.definite && spoke !== null && spoke === speaker;
  if (spoke !== null && spoke === speaker) return true;
  if (WRITTEN.has(spot.kind) || PRIVATE.has(spot.kind)) return false;
  return (
    spot.definite ||
    (spot.place !== null && spot.place === before.place) ||
    (spot.with !== null && spot.with === before.with)
  );
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

const told = (spot: Spot) => [spot.with, spot.place, spot.date].filter((field) => field !== null).length;

/** What both say; the evidence is the words of the one that says more. */
function merge(a: Spot, b: Spot): Spot {
  const [main, other] = told(b) > told(a) ? [b, a] : [a, b];
  const kind = main.kind === "remarks" ? other.kind : main.kind;
  return {
    ...main,
    kind,
    with: main.with ?? other.with,
    place: main.place ?? other.place,
    date: main.date ?? other.date,
  };
}
