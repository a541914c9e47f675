import type { Person } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { PersonName } from "./name.ts";
import type { PeopleFound } from "./people.ts";
import type { Referent } from "./referent.ts";
import { spanOf, wording } from "./words.ts";

/** What a reading says of the cast: those known, p1, p2… in the order of their first mention. */
export function report(cast: Cast, speakers: readonly (Referent | null)[]): PeopleFound {
  const firsts = new Map<Referent, number>();
  const speaking = new Set(speakers);
  for (const one of cast.referents) {
    if (one.known && one.mentions.length && (one.kind !== "group" || speaking.has(one))) {
      firsts.set(one, Math.min(...one.mentions.map(({ first, office }) => office?.[0] ?? first)));
    }
  }
  const ids = new Map<Referent, string>();
  const people = [...firsts].sort((a, b) => a[1] - b[1]).map(([one], i): Person => {
    ids.set(one, `p${i + 1}`);
    return { id: `p${i + 1}`, name: nameOf(one), kind: one.kind, roles: rolesOf(cast, one), mentions: mentionsOf(cast, one) };
  });
  return { people, speakers: speakers.map((one) => (one && ids.get(one)) ?? null) };
}

/** The fullest form seen; of equally full ones the most frequent, then the first. */
export function nameOf(one: Referent): string {
  if (one.owner) return `${nameOf(one.owner.referent)}'s ${one.owner.noun}`;
  if (one.members.length) return one.members.map(nameOf).join(" and ");
  if (!one.names.length) return one.phrase ?? "";
  const counts = new Map<string, { name: PersonName; count: number }>();
  for (const name of one.names) {
    const seen = counts.get(name.text);
    if (seen) seen.count++;
    else counts.set(name.text, { name, count: 1 });
  }
  // A longer form must be as usual as what it lengthens, or a headline's next word would be a name.
  const forms = [...counts.values()].filter(({ name, count }) => !lengthens(name) || count >= [...counts.values()].filter((other) => name.text.startsWith(`${other.name.text} `)).reduce((sum, other) => sum + other.count, 0));
  const best = forms.reduce((a, b) => {
    const [x, y] = [fullness(a.name), fullness(b.name)];
    return y > x || (y === x && b.count > a.count) ? b : a;
  });
  return best.name.text;
}

/** Three words of which the last may be no name. */
function lengthens({ words }: PersonName): boolean {
  return words.length > 2;
}

function fullness({ text, words, suffix }: PersonName): number {
  const shouted = text === text.toUpperCase() ? 1 : 0;
  return words.length * 2 + (suffix ? 1 : 0) - shouted - (words.length > 2 && words[1]!.length === 1 ? 0.5 : 0);
}

function rolesOf({ words }: Cast, one: Referent): Person["roles"] {
  const roles = new Map<string, Span>();
  for (const { first, last } of [...one.offices].sort((a, b) => a.first - b.first)) {
    const role = wording(words, first, last);
    if (!roles.has(role)) roles.set(role, spanOf(words, first, last));
  }
  return [...roles].map(([role, evidence]) => ({ role, evidence }));
}

function mentionsOf({ words }: Cast, one: Referent): Span[] {
  const spans = one.mentions.map(({ first, last }) => spanOf(words, first, last));
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
