import { type Mention, UNKNOWN } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { antecedent } from "./antecedent.ts";
import { candidates, type Discourse, genderFits, saidBy, standsOut } from "./discourse.ts";

/** Whom a pronoun stands for; null where two compete, or nobody is near. */
export function resolvePronoun(discourse: Discourse, mention: Mention): Referent | null {
  const { words } = discourse;
  const token = mention.first;
  const word = words.lower[token]!;
  const quoted = words.layer.quotation[token]! >= 0;
  const source = mention.attribution >= 0;
  if (/^(?:who|which|whose|whom|that)$/.test(word)) return antecedent(discourse, token);
  if (/^(?:i|me|my|myself|we|us|our)$/.test(word))
    return quoted && source && /^(?:i|my|me|myself)$/.test(word) ? saidBy(discourse, token) : null;
  if (mention.gender !== UNKNOWN) {
    // Who is quoted calls himself "I".
    const speaks = quoted ? saidBy(discourse, token) : null;
    const fits = (referent: Referent) =>
      referent.kind === "person" && referent !== speaks && genderFits(referent, mention.gender);
    return standsOut(candidates(discourse, token, fits), source ? 0.2 : 0.8, source ? 1.15 : 1.5);
  }
  if (/^(?:they|them|their)$/.test(word)) {
    const list = candidates(discourse, token, ({ kind }) => kind !== "person");
    // A body is a "they" only where it has just spoken.
    return standsOut(
      list.filter(({ referent, score }) => referent.kind === "group" || score >= 3),
      0.7,
      1.2,
    );
  }
  if (/^(?:it|its)$/.test(word))
    return standsOut(
      candidates(discourse, token, ({ kind }) => kind === "body"),
      0.7,
      1.2,
    );
  return null;
}
