import { type Cast, enter } from "../cast.ts";
import { fold } from "../fold.ts";
import * as flag from "../lexicon/flags.ts";
import { countryOf, flagsOf } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { refer, type Referent } from "../referent.ts";
import { wording, type Words } from "../words.ts";

const SMALL = /^(?:the|of|for|and|on|&|in|'s|’s)$/;

/** Bodies by name: the same words again, a short form of them, their initials. */
export function linkBodies(cast: Cast): void {
  becomeBodies(cast);
  const bodies = cast.finding.found.filter(({ kind }) => kind === "body");
  for (const mention of bodies) refer(bodyOf(cast, mention), mention);
}

const MEMBER_OF = /^(?:member|members|director|president|chairman|chairwoman|chair|founder|co-founder|ceo|executive|spokesman|spokeswoman|spokesperson|fellow|adviser|head|manager|group|organization|organisation|company|coalition|nonprofit|website|outlet|firm)$/;

/** Capitalised words that are nobody's name are a body's where they have members: "a board member for Clean Rivers Now". */
function becomeBodies(cast: Cast): void {
  const { words, finding } = cast;
  const open = finding.found.filter(({ kind, name, referent }) => kind === "name" && !referent && name);
  const bodies = new Set<string>();
  for (const { first, name, attribution } of open) {
    if (attribution >= 0) bodies.add(name!.text);
    const behind = /^(?:for|of|at|with)$/.test(words.lower[first - 1] ?? "") ? first - 2 : first - 1;
    if (name!.words.length > 1 && MEMBER_OF.test(words.lower[behind] ?? "")) bodies.add(name!.text);
  }
  for (const mention of open) if (bodies.has(mention.name!.text)) Object.assign(mention, { kind: "body", name: null });
}

/** The body that a mention names, new if need be. */
export function bodyOf(cast: Cast, mention: Mention): Referent {
  const key = keyOf(cast.words, mention);
  const known = cast.byKey.get(key) ?? shortFormOf(cast, key);
  if (known) {
    cast.byKey.set(key, known);
    const phrase = phraseOf(cast.words, mention);
    const isFuller = known.phrase !== null && (bare(phrase) > bare(known.phrase) || (/ team$| camp$/.test(known.phrase) && / campaign$/.test(phrase)));
    if (isFuller && !cast.words.headline[mention.first]) known.phrase = phrase;
    return known;
  }
  const body = enter(cast, "body", phraseOf(cast.words, mention));
  cast.byKey.set(key, body);
  // "FWS" stands for "Fish and Wildlife Service", with or without the country in front.
  const words = key.split(" ");
  for (const from of [0, 1]) {
    const initials = words.slice(from).map((word) => word[0]).join("");
    if (words.length - from > 2 && !cast.byKey.has(initials)) cast.byKey.set(initials, body);
  }
  return body;
}

/** How many words a name has, without "the". */
function bare(phrase: string): number {
  return phrase.replace(/^the /i, "").split(" ").length;
}

/** What a body's name is compared by: its telling words, folded, countries by one name. */
function keyOf({ lower }: Words, { first, last }: Mention): string {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const word = fold(lower[i]!).replace(/\./g, "");
    if (SMALL.test(word)) continue;
    words.push(word === "states" && words[words.length - 1] === "united" ? (words.pop(), "us") : (countryOf(word) ?? word));
  }
  // Somebody's team or camp is their campaign.
  if (words.length > 1 && /^(?:team|camp)$/.test(words[words.length - 1]!) && lower[last - 1] === words[words.length - 1]) words[words.length - 1] = "campaign";
  return words.join(" ");
}

/** "the Times" for "The Ostrany Times", "the Heron Club" for "Heron Club International". */
function shortFormOf(cast: Cast, key: string): Referent | null {
  let found: Referent | null = null;
  const single = !key.includes(" ");
  if (single && /^(?:house|senate|congress|news|party)$/.test(key)) return null;
  for (const [other, body] of cast.byKey) {
    const ends = other.endsWith(` ${key}`) || key.endsWith(` ${other}`);
    const [longer] = key.length > other.length ? [key] : [other];
    const adds = (flagsOf(longer.slice(longer.lastIndexOf(" ") + 1)) & flag.BODY) !== 0;
    const starts = !single && !adds && (other.startsWith(`${key} `) || (other.includes(" ") && key.startsWith(`${other} `)));
    if (!ends && !starts) continue;
    if (/^(?:house|senate|white house|congress|news|party)$/.test(other)) continue;
    if (found && found !== body) return null;
    found = body;
  }
  return found;
}

/** As the text writes it, without "the", unless that is part of the name: "told The Courier". Nouns in lower case keep it. */
function phraseOf(words: Words, { first, last }: Mention): string {
  const text = wording(words, first, last).replace(/^[Tt]he /, "");
  if (!words.capital[last - 1] && words.flags[last - 1]! & flag.BODY) return `the ${text}`;
  const before = first - 1;
  const named = before >= 0 && words.lower[before] === "the" && words.capital[before] === 1 && !words.opener[before];
  return named ? `The ${text}` : text;
}
