import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import { after, before, endAfter, startBefore } from "../pattern.ts";
import { nameAt, partyAfter, placeAt } from "./party.ts";
import type { Spot } from "./spot.ts";

/** Those who are spoken to, by the kind of occasion that makes of it. */
const AUDIENCES: Record<string, string> = {
  remarks: "reporters journalists newsmen",
  speech:
    "supporters crowd audience voters delegates students graduates attendees rallygoers activists troops parliament congress lawmakers deputies mps",
  testimony: "committee subcommittee panel senators",
};

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(AUDIENCES).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);

/** Audiences that are bodies with a name of their own: worth telling whom the speech was made to. */
const BODIES = new Set(["parliament", "congress", "lawmakers", "senators", "deputies", "mps"]);

/** The words that `addressedSpot` waits for. */
export const AUDIENCE_WORDS: readonly string[] = [...KIND_OF.keys(), "testified", "testifying"];

const TOLD = before(
  "(?:told|tells|telling|(?:spoke|speaking|speaks|said|talking|remarks|comments|address(?:ed|ing)?)(?: [\\p{L}]+){0,2}? (?:to|before|with)|addressed|addressing) (?:[\\p{L}\\p{N}',-]+ ){0,5}?",
);
const AHEAD = after("(?: [\\p{L}-]+){0,2}");
const BODY = partyAfter("before|to");

/** “told reporters”, “told a crowd in Springfield”, “testified before the committee”. */
export function addressedSpot({ text, start, end }: TextLayer, { token, word }: Hit): Spot | null {
  const testified = word.startsWith("testif");
  const kind = testified ? "testimony" : KIND_OF.get(word);
  if (!kind) return null;
  const from = testified ? start[token]! : startBefore(text, start[token]!, TOLD);
  if (from < 0) return null;
  let to = end[token]!;
  const body = testified ? nameAt(text, to, BODY) : null;
  if (body) to = body.end;
  const place = testified ? null : (placeAt(text, to) ?? placeAt(text, Math.max(to, endAfter(text, to, AHEAD))));
  const other = body?.name ?? (kind === "remarks" || BODIES.has(word) ? word : null);
  return {
    kind,
    with: other,
    place: place?.name ?? null,
    date: null,
    evidence: [from, Math.max(to, place?.end ?? 0)],
    definite: false,
  };
}
