import * as flag from "../../people/lexicon/flags.ts";
import { flagsOf } from "../../people/lexicon/lexicon.ts";
import type { Judgement } from "../linker.ts";
import { type BodyForm, initialsOf, isTelling, mayStandFor } from "./body-form.ts";
import { likeness } from "./likeness.ts";
import { spellingOf } from "./spelling.ts";

/**
 * How likely two names of bodies are one body's. The same words are; of a name that leaves out words of another, it
 * depends on whether what is left tells it: "Safari Club" does, "Foreign Ministry" is another in each country.
 *
 * @returns null where they are two for certain
 */
export function compareBodies(a: BodyForm, b: BodyForm): Judgement | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!short.words.length) return null;
  const extra = long.words.filter((word) => !short.words.includes(word));
  const lacking = short.words.filter((word) => !long.words.includes(word));
  if (!lacking.length && !extra.length) {
    const reason = a.name === b.name ? "same name" : "same words";
    return { score: 0.96, reason };
  }
  const initials = initialsFor(short, long) ?? initialsFor(long, short);
  if (initials) return initials;
  if (a.places.length && b.places.length && !a.places.some((place) => b.places.includes(place))) return null;
  if (lacking.length === 1 && extra.length === 1) return oneWordSpelled(lacking[0]!, extra[0]!);
  return lacking.length ? null : leftOut(short, long, extra);
}

function initialsFor({ acronym, name }: BodyForm, long: BodyForm): Judgement | null {
  if (!acronym || long.acronym || long.words.length < 2 || !initialsOf(long).includes(acronym)) return null;
  if (!mayStandFor(acronym)) return null;
  return { score: acronym.length > 2 ? 0.85 : 0.7, reason: `initials ${name} for ${long.name}` };
}

function oneWordSpelled(x: string, y: string): Judgement | null {
  if (Math.min(x.length, y.length) < 5 || flagsOf(x) || flagsOf(y)) return null;
  const score = likeness(spellingOf(x), spellingOf(y));
  return score < 0.8 ? null : { score: score * 0.95, reason: `spelling ${x}, ${y}` };
}

/** Words for what is somebody by itself. */
const ANOTHER = flag.BODY | flag.GROUP | flag.HUMAN | flag.ROLE | flag.DOCUMENT;

function leftOut(short: BodyForm, long: BodyForm, extra: readonly string[]): Judgement | null {
  const isBody = (word: string) => (flagsOf(word) & flag.ADJECTIVE) === 0 && (flagsOf(word) & ANOTHER) !== 0;
  // The foundation, the aides, the survey of a body are not the body.
  if (extra.some(isBody) && (short.words.some(isBody) || short.telling < 2)) return null;
  const reason = `without ${extra.join(" ")}`;
  if (isTelling(short)) {
    const isPlaceOnly = extra.every((word) => long.places.includes(word));
    return { score: isPlaceOnly ? 0.75 : extra.length > 2 ? 0.4 : 0.65, reason };
  }
  return short.words.length > 1 ? { score: 0.25, reason: `${reason}, which may be any` } : null;
}
