import type { Person, Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** What a person decided about one attribution of an article. */
export type Correction =
  | { attribution: string; verdict: "accepted" | "rejected" }
  | { attribution: string; speaker: { name: string; kind: Person["kind"] } | null };

/** A reading as people corrected it; what they decided later outweighs what they decided before. Pure. */
export function correctedReading(reading: Reading, corrections: readonly Correction[]): Reading {
  if (!corrections.length) return reading;
  const people = [...reading.people];
  const rejected = new Set<string>();
  const speakers = new Map<string, string | null>();
  for (const correction of corrections) {
    const { attribution } = correction;
    if ("speaker" in correction) speakers.set(attribution, personIn(people, correction.speaker));
    else if (correction.verdict === "rejected") rejected.add(attribution);
    else rejected.delete(attribution);
  }
  const attributions = reading.attributions
    .filter(({ id }) => !rejected.has(id))
    .map((one) => ({
      ...one,
      speaker: speakers.has(one.id) ? speakers.get(one.id)! : one.speaker,
      within: one.within !== null && rejected.has(one.within) ? null : one.within,
    }));
  return { ...reading, people, attributions };
}

/** The id of somebody in a reading, who is added where the reading knows nobody of that name. */
function personIn(people: Person[], speaker: { name: string; kind: Person["kind"] } | null): string | null {
  if (!speaker) return null;
  const known = people.find(({ name, kind }) => name === speaker.name && kind === speaker.kind);
  if (known) return known.id;
  const id = `p${people.length + 1}`;
  people.push({ id, ...speaker, roles: [], mentions: [] });
  return id;
}

/** A speaker as a decision names one; null for nobody known. @example speakerIn("person:Mira Vossel") // { kind: "person", name: "Mira Vossel" } */
export function speakerIn(text: string | null): { name: string; kind: Person["kind"] } | null {
  if (text === null) return null;
  const colon = text.indexOf(":");
  return { kind: text.slice(0, colon) as Person["kind"], name: text.slice(colon + 1) };
}

/** How much of what two contents cover they have in common for the one to be the other, read again. */
const LEAST = 0.5;

/**
 * The attribution of a later reading that is about the same words; null where none is. A correction holds on to words, since
 * the numbers of attributions change with what is found.
 */
export function sameWords(spans: readonly Span[], { attributions }: Pick<Reading, "attributions">): string | null {
  let best: string | null = null;
  let most = LEAST;
  for (const { id, content } of attributions) {
    const shared = overlap(spans, content);
    const share = shared / (length(spans) + length(content) - shared);
    if (share < most || (share === most && best !== null)) continue;
    best = id;
    most = share;
  }
  return best;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of some) {
    for (const [from, to] of others) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}
