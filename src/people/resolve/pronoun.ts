import { type Mention, UNKNOWN } from "../mention.ts";
import { mentionAt } from "../mentions/finding.ts";
import type { Referent } from "../referent.ts";
import { antecedent } from "./antecedent.ts";
import { candidates, type Discourse, genderFits, saidBy, standsOut } from "./discourse.ts";

/** Whom a pronoun stands for; null where two compete, or nobody is near. */
export function resolvePronoun(discourse: Discourse, mention: Mention): Referent | null {
  const { words } = discourse;
  const token = mention.first;
  const word = words.lower[token]!;
  if (/^(?:who|which|whose|whom|that)$/.test(word)) return antecedent(discourse, token);
  if (/^(?:i|me|my|myself)$/.test(word)) {
    const quoted = words.layer.quotation[token]! >= 0;
    return quoted && mention.attribution >= 0 ? saidBy(discourse, token) : null;
  }
  if (mention.gender !== UNKNOWN) return heOrShe(discourse, mention);
  if (/^(?:they|them|their)$/.test(word)) return they(discourse, token);
  if (/^(?:it|its)$/.test(word)) {
    const bodies = candidates(discourse, token, ({ kind }) => kind === "body");
    return standsOut(bodies, 0.7, 1.2);
  }
  return null;
}

function heOrShe(discourse: Discourse, { first, gender, attribution }: Mention): Referent | null {
  const { words } = discourse;
  // Who is quoted calls himself "I".
  const speaks = words.layer.quotation[first]! >= 0 ? saidBy(discourse, first) : null;
  const other = /^s?he$/.test(words.lower[first]!) ? namedBehind(discourse, first) : null;
  const fits = (one: Referent) => one.kind === "person" && one !== speaks && one !== other && genderFits(one, gender);
  if (attribution >= 0) return standsOut(candidates(discourse, first, fits), 0.2, 1.15);
  return onlyOne(discourse, first, fits) ?? standsOut(candidates(discourse, first, fits), 0.8, 1.5);
}

/** The one whom the sentence so far speaks of, if there is just one. */
function onlyOne({ words, traces }: Discourse, token: number, fits: (one: Referent) => boolean): Referent | null {
  const { sentence, quotation } = words.layer;
  let only: Referent | null = null;
  for (let k = traces.length - 1; k >= 0 && sentence[traces[k]!.token] === sentence[token]; k--) {
    const { referent, token: place } = traces[k]!;
    if (quotation[place] !== quotation[token] || referent === only || !fits(referent)) continue;
    if (only) return null;
    only = referent;
  }
  return only;
}

/** How far behind "he" a name in its clause may stand. */
const CLAUSE = 12;

/** The Roe of "he called on Roe": nobody speaks of himself so. */
function namedBehind({ words, cast }: Discourse, he: number): Referent | null {
  const { layer, lower } = words;
  for (let i = he + 1; i < words.count && i - he <= CLAUSE; i++) {
    if (layer.sentence[i] !== layer.sentence[he] || layer.quotation[i] !== layer.quotation[he] || lower[i] === ",")
      return null;
    const name = mentionAt(cast.finding, i);
    if (name?.kind === "name") return name.referent;
  }
  return null;
}

function they(discourse: Discourse, token: number): Referent | null {
  const several = candidates(discourse, token, ({ kind }) => kind !== "person");
  // A body is a "they" only where it has just spoken.
  return standsOut(
    several.filter(({ referent, score }) => referent.kind === "group" || score >= 3),
    0.7,
    1.2,
  );
}
