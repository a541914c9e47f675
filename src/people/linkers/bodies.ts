import { classOf, LETTER } from "../../text/characters.ts";
import { type Cast, enter, fileBody } from "../cast.ts";
import { fold } from "../fold.ts";
import * as flag from "../lexicon/flags.ts";
import { countryOf, flagsOf } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { type Referent, refer } from "../referent.ts";
import { type Words, wording } from "../words.ts";

const SMALL = /^(?:the|of|for|and|on|&|in|'s|’s)$/;

/** Bodies by name: the same words again, a short form of them, their initials. */
export function linkBodies(cast: Cast): void {
  becomeBodies(cast);
  const bodies = cast.finding.found.filter(({ kind }) => kind === "body");
  for (const mention of bodies) refer(bodyOf(cast, mention), mention);
}

/** Capitalised words that speak but are nobody's name are a body's: "the Federal Reserve", "ESPN". */
function becomeBodies(cast: Cast): void {
  const { finding } = cast;
  const open = finding.found.filter(({ kind, name, referent }) => kind === "name" && !referent && name);
  const bodies = new Set(
    open.filter(({ attribution, inSource }) => attribution >= 0 || inSource).map(({ name }) => name!.text),
  );
  for (const mention of open) if (bodies.has(mention.name!.text)) Object.assign(mention, { kind: "body", name: null });
}

/** The body that a mention names, new if need be. */
export function bodyOf(cast: Cast, mention: Mention): Referent {
  const key = keyOf(cast.words, mention);
  const phrase = phraseOf(cast.words, mention);
  const known = cast.byKey.get(key) ?? shortFormOf(cast, key);
  if (known) {
    fileBody(cast, key, known);
    if (known.phrase !== null && isFuller(phrase, known.phrase) && !cast.words.headline[mention.first])
      known.phrase = phrase;
    return known;
  }
  const body = enter(cast, "body", phrase);
  fileBody(cast, key, body);
  // "FWS" stands for "Fish and Wildlife Service", with or without the country in front.
  const letters = key.split(" ").map((word) => word[0]!);
  for (const initials of [letters, letters.slice(1)]) {
    const short = initials.join("");
    if (initials.length > 2 && !cast.byKey.has(short)) cast.byKey.set(short, body);
  }
  return body;
}

function isFuller(phrase: string, known: string): boolean {
  return bare(phrase) > bare(known) || (/ (?:team|camp)$/.test(known) && / campaign$/.test(phrase));
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
    if (word === "states" && words[words.length - 1] === "united") words[words.length - 1] = "us";
    else words.push(countryOf(word) ?? word);
  }
  // Somebody's team or camp is their campaign.
  if (
    words.length > 1 &&
    /^(?:team|camp)$/.test(words[words.length - 1]!) &&
    lower[last - 1] === words[words.length - 1]
  )
    words[words.length - 1] = "campaign";
  return words.join(" ");
}

/** Names too general to be short for another, or lengthened by one. */
const GENERAL = /^(?:house|senate|white house|congress|news|party)$/;

/** "the Times" for "The Ostrany Times", "the Heron Club" for "Heron Club International". */
function shortFormOf(cast: Cast, key: string): Referent | null {
  if (GENERAL.test(key)) return null;
  const [first, last] = [key.split(" ", 1)[0]!, key.slice(key.lastIndexOf(" ") + 1)];
  let found: Referent | null = null;
  for (const other of [...(cast.keysByWord.get(last) ?? []), ...(cast.keysByWord.get(first) ?? [])]) {
    if (
      GENERAL.test(other) ||
      !(isTailOf(key, other) || isTailOf(other, key) || isStartOf(key, other) || isStartOf(other, key))
    )
      continue;
    const body = cast.byKey.get(other)!;
    if (found && found !== body) return null;
    found = body;
  }
  return found;
}

function isTailOf(short: string, long: string): boolean {
  return long.endsWith(` ${short}`);
}

/** The "Foundation" of "Heron Club Foundation" is another body than the club. */
function isStartOf(short: string, long: string): boolean {
  return (
    short.includes(" ") && long.startsWith(`${short} `) && !(flagsOf(long.slice(long.lastIndexOf(" ") + 1)) & flag.BODY)
  );
}

/** As the text writes it, without "the", unless that is part of the name: "told The Courier". Nouns in lower case keep it. */
function phraseOf(words: Words, { first, last }: Mention): string {
  const text = wording(words, first, last).replace(/^[Tt]he /, "");
  if (!words.capital[last - 1] && words.flags[last - 1]! & flag.BODY) return `the ${text}`;
  const before = first - 1;
  const named = before >= 0 && words.lower[before] === "the" && words.capital[before] === 1 && isAmid(words, before);
  return named ? `The ${text}` : text;
}

/** Whether a word stands behind another of its sentence, so that its capital is its own. */
function isAmid({ opener, layer }: Words, i: number): boolean {
  if (opener[i] || i === 0) return false;
  const before = layer.text.charCodeAt(layer.end[i - 1]! - 1);
  return classOf(before) === LETTER || before === 0x2c;
}
