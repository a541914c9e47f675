import { enter, hold } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { type Office, officeAt } from "../office.ts";
import type { Referent } from "../referent.ts";
import { headsFor, suits } from "../suits.ts";
import { type Candidate, candidates, type Discourse, genderFits, standsOut } from "./discourse.ts";

/** Who "the Secretary General" is: the one who holds that office, else, for a telling description, who stands out. */
export function resolveDescription(discourse: Discourse, mention: Mention): Referent | null {
  const { words } = discourse;
  const description = officeAt(words, mention.first, mention.last);
  if (!description) return null;
  const gendered = (referent: Referent) => referent.kind === "person" && genderFits(referent, mention.gender);
  const all = holders(discourse, description).filter(({ referent }) => gendered(referent));
  const before = all.filter(({ referent }) => referent.first <= mention.head);
  const best = before.length ? before : isTelling(discourse, mention, description) ? [] : all;
  if (best.length) {
    const near = candidates(discourse, mention.head, ({ kind }) => kind === "person");
    const ranked = best
      .map(({ referent, score }) => ({
        referent,
        score: score + Math.min(2.5, near.find((one) => one.referent === referent)?.score ?? 0),
      }))
      .sort((a, b) => b.score - a.score);
    const holder = standsOut(ranked, 1, 1.1);
    const role = holder && description.of.size ? officeAt(words, mention.first + 1, mention.last) : null;
    if (role && words.flags[mention.first]! & flag.DETERMINER) hold(discourse.cast, holder!, role);
    return holder;
  }
  if (mention.attribution < 0) return null;
  if (!isTelling(discourse, mention, description)) return alone(discourse, mention, gendered);
  const known = (referent: Referent) => gendered(referent) && referent.known;
  return standsOut(candidates(discourse, mention.head, known), 1, 1.4) ?? (all.length === 1 ? all[0]!.referent : null);
}

/** "The House speaker", where the sentence before and this one speak of one person only. */
function alone(discourse: Discourse, mention: Mention, gendered: (referent: Referent) => boolean): Referent | null {
  const { words } = discourse;
  if (
    words.lower[mention.first] !== "the" ||
    mention.head === mention.first + 1 ||
    words.flags[mention.head]! & flag.PROXY
  )
    return null;
  const near = candidates(discourse, mention.head, ({ kind }) => kind === "person").filter(({ score }) => score > 0.4);
  const [only] = near;
  return near.length === 1 && only!.score >= 1.4 && only!.referent.known && gendered(only!.referent)
    ? only!.referent
    : null;
}

/** How many sentences later somebody may be named who was first only described. */
const AHEAD = 8;

/** Who says he can't be named has no name a little later either. */
const NAMELESS = /^spokes|^(?:official|source|man|woman|person|representative|member)$/;

/** "A Rust County congressman", as long as one whom the article names a little later is that. */
export function resolveUnnamed(discourse: Discourse, mention: Mention): Referent | null {
  const { words, cast, outer } = discourse;
  const nobody = () => enter(cast, "person", null, false);
  const description = officeAt(words, mention.first, mention.last);
  if (!description || mention.attribution < 0 || NAMELESS.test(words.lower[mention.head]!)) return nobody();
  const sentence = (token: number) => outer[words.layer.sentence[token]!]!;
  const later = holders(discourse, description).filter(
    ({ referent }) =>
      referent.first > mention.head &&
      sentence(referent.first) - sentence(mention.head) <= AHEAD &&
      genderFits(referent, mention.gender),
  );
  return later.length === 1 ? later[0]!.referent : nobody();
}

/** All whose offices the description may mean, with how well it fits. */
function holders({ cast }: Discourse, description: Office): Candidate[] {
  const found = new Set(headsFor(description).flatMap((head) => cast.byOffice.get(head) ?? []));
  return [...found].flatMap((referent) => {
    const offices = [...referent.offices.values(), ...referent.labels];
    const known = new Set(offices.flatMap(({ of }) => [...of]));
    const score = Math.max(...offices.map((office) => suits(description, office, known)));
    return score > 0 ? [{ referent, score }] : [];
  });
}

/** "the real estate mogul", "the Ostranian": more than a bare noun and no body's, so it takes up somebody known. */
function isTelling({ words }: Discourse, { first, head, last }: Mention, description: Office): boolean {
  if (!/^(?:the|this|that)$/.test(words.lower[first]!) || last - head > 1) return false;
  for (let i = first + 1; i < head; i++)
    if (words.capital[i] && words.flags[i]! & (flag.BODY | flag.KNOWN)) return false;
  return head - first > 1 && !(words.flags[head]! & flag.PROXY) && description.rank === null;
}
