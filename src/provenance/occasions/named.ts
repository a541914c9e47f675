import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import { type Anchored, before, startBefore } from "../pattern.ts";
import { GATHERED, KINDS_BY_NOUN, type OccasionKind } from "./kinds.ts";
import { type LeadIn, leadIn } from "./lead-in.ts";
import { nameAt, partyAfter, placeAt } from "./party.ts";
import type { Spot } from "./spot.ts";

interface Compiled {
  kind: OccasionKind;
  /** The words that must stand before the noun. */
  first: Anchored | null;
  party: Anchored | null;
}

const COMPILED: ReadonlyMap<string, readonly Compiled[]> = new Map(
  [...KINDS_BY_NOUN].map(([noun, kinds]) => [
    noun,
    kinds.map((kind) => ({
      kind,
      first: kind.first ? before(`${kind.first}[ -]`) : null,
      party: kind.party ? partyAfter(kind.party) : null,
    })),
  ]),
);

/** An occasion named by its noun: “at a press conference in Bucharest”, “in his speech to parliament”. */
export function namedSpot(layer: TextLayer, { token, word }: Hit): Spot | null {
  const compiled = COMPILED.get(word);
  if (!compiled) return null;
  const { text, start, end } = layer;
  for (const { kind, first, party } of compiled) {
    const named = first ? startBefore(text, start[token]!, first) : start[token]!;
    if (named < 0) continue;
    const lead = kind.whole ? null : leadIn(layer, token, kind.bare === true);
    if (!kind.whole && (!lead || !leads(kind, lead))) continue;
    const from = lead ? start[lead.from]! : named;
    const noun = end[token]!;
    const near = kind.written ? null : placeAt(text, noun);
    const other = party ? nameAt(text, near?.end ?? noun, party) : null;
    const place = near ?? (other && !kind.written ? placeAt(text, other.end) : null);
    const evidence: Spot["evidence"] = [from, Math.max(noun, place?.end ?? 0, other?.end ?? 0)];
    const definite = lead?.definite ?? false;
    return { kind: kind.kind, with: other?.name ?? null, place: place?.name ?? null, date: null, evidence, definite };
  }
  return null;
}

/** Whether the words before an occasion say that it is spoken on, not of. */
function leads({ only = GATHERED }: OccasionKind, { preposition, part }: LeadIn): boolean {
  return !preposition || only.includes(preposition) || (part && preposition === "on");
}
