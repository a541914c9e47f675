import type { Person } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { PersonName } from "./name.ts";
import type { Office } from "./office.ts";
import type { PeopleFound } from "./people.ts";
import type { Referent } from "./referent.ts";
import { spanOf, wording } from "./words.ts";

/** What a reading says of the cast: those known, p1, p2… in the order of their first mention. */
export function report(cast: Cast, speakers: readonly (Referent | null)[]): PeopleFound {
  const speaking = new Set(speakers);
  const known = cast.referents.filter(
    (one) => one.known && one.mentions.length && (one.kind !== "group" || speaking.has(one)),
  );
  const ids = new Map<Referent, string>();
  const people = known
    .sort((a, b) => a.first - b.first)
    .map((one, i): Person => {
      ids.set(one, `p${i + 1}`);
      return {
        id: `p${i + 1}`,
        name: nameOf(one),
        kind: one.kind,
        roles: rolesOf(cast, one),
        mentions: mentionsOf(cast, one),
      };
    });
  return { people, speakers: speakers.map((one) => (one && ids.get(one)) ?? null) };
}

/** The fullest form seen; of equally full ones the most frequent, then the first. */
export function nameOf(one: Referent): string {
  if (one.owner) return `${nameOf(one.owner.referent)}'s ${one.owner.noun}`;
  if (one.members.length) return one.members.map(nameOf).join(" and ");
  const forms = [...one.forms.values()];
  if (!forms.length) return one.phrase ?? "";
  // A longer form must be as usual as what it lengthens, or a headline's next word would be a name.
  const shorter = ({ text }: PersonName) => forms.filter(({ name }) => text.startsWith(`${name.text} `));
  const usual = forms.filter(
    ({ name, count }) => name.words.length < 3 || count >= shorter(name).reduce((sum, other) => sum + other.count, 0),
  );
  return usual.reduce((a, b) => {
    const [x, y] = [fullness(a.name), fullness(b.name)];
    return y > x || (y === x && b.count > a.count) ? b : a;
  }).name.text;
}

function fullness({ text, words, suffix }: PersonName): number {
  const shouted = text === text.toUpperCase() ? 1 : 0;
  return words.length * 2 + (suffix ? 1 : 0) - shouted - (words.length > 2 && words[1]!.length === 1 ? 0.5 : 0);
}

/** The roles as the text puts them; "President" beside "Ostranian President" says nothing more. */
function rolesOf({ words }: Cast, { offices }: Referent): Person["roles"] {
  const held = [...offices.values()].sort((a, b) => a.first - b.first);
  const roles = new Map<string, Span>();
  for (const office of held) {
    const role = wording(words, office.first, office.last);
    if (!roles.has(role) && !held.some((other) => other !== office && saysAll(other, office))) {
      roles.set(role, spanOf(words, office.first, office.last));
    }
  }
  return [...roles].map(([role, evidence]) => ({ role, evidence }));
}

function saysAll(more: Office, less: Office): boolean {
  if (more.head !== less.head || more.rank !== less.rank || more.of.size <= less.of.size) return false;
  return [...less.of].every((word) => more.of.has(word));
}

function mentionsOf({ words }: Cast, one: Referent): Span[] {
  const spans = one.mentions.map(({ first, last }) => spanOf(words, first, last));
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
