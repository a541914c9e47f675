import * as flag from "../../people/lexicon/flags.ts";
import { flagsOf } from "../../people/lexicon/lexicon.ts";
import { isGivenName } from "./given-names.ts";
import { isInOtherScript, toLatin } from "./latin.ts";
import { GENERATIONS, PARTICLES, TITLES, TRAILERS } from "./name-parts.ts";
import { type Piece, piecesOf } from "./name-pieces.ts";
import { NameWord } from "./name-word.ts";

/** A person's name taken to pieces, so that it can be compared. */
export interface NameForm {
  /** As it was written. */
  readonly name: string;
  /** From given to family name, as far as the writing shows which is which; without titles and marks of generation. */
  readonly words: readonly NameWord[];
  /** How many words are neither initial nor optional. */
  readonly full: number;
  /** All words in one, however they were parted; and without what may be left out. */
  readonly letters: string;
  readonly joined: string;
  /** Which of father and son: 1 for Sr., 2 for Jr. and II, 3 for III…; 0 where nothing is said. */
  readonly generation: number;
  /** Whether the writing itself shows the order: "Vossel, Mira". */
  readonly ordered: boolean;
  /** Written in another script than the Latin. */
  readonly otherScript: boolean;
}

const NO_VOWEL = /^[bcdfghjklmnpqrstvwxz]+$/;

/**
 * Takes a person's name to pieces. Pure, and quick: a few microseconds.
 *
 * @example nameForm("Vossel, Dr. Mira J.").words // mira, j (an initial), vossel
 */
export function nameForm(name: string): NameForm {
  const comma = name.indexOf(",");
  let pieces: Piece[];
  let ordered = false;
  if (comma > 0) {
    const behind = withoutTrailers(piecesOf(name.slice(comma + 1)));
    const before = piecesOf(name.slice(0, comma));
    if (behind.every(({ text }) => GENERATIONS[text.toLowerCase()] !== undefined)) pieces = [...before, ...behind];
    else {
      ordered = true;
      // Marks of generation stay behind the family name, titles go to the front.
      pieces = [...behind, ...before];
    }
  } else pieces = piecesOf(name);

  let generation = 0;
  const kept: Piece[] = [];
  pieces.forEach((piece, i) => {
    const lower = piece.text.toLowerCase();
    const mark = i > 0 ? GENERATIONS[lower] : undefined;
    if (mark !== undefined && lower !== "senior") generation = mark;
    else if (mark !== undefined && i === pieces.length - 1) generation = mark;
    else kept.push(piece);
  });
  while (kept.length > 2 && isTrailing(kept[kept.length - 1]!)) kept.pop();
  let start = 0;
  while (start < kept.length - 1 && isTitle(kept[start]!, kept.length - start)) start++;
  let words = kept.slice(start);
  if (words.length > 2 && PARTICLES.has(words[words.length - 1]!.text.toLowerCase())) {
    // A particle opens a family name: one that ends the whole shows that the first word was put in front.
    words = [...words.slice(1), words[0]!];
    ordered = true;
  }
  return formOf(name, words, generation, ordered);
}

function formOf(name: string, pieces: readonly Piece[], generation: number, ordered: boolean): NameForm {
  const shouted = pieces.every(({ text }) => text === text.toUpperCase());
  const words: NameWord[] = [];
  const seen = new Set<string>();
  const otherScript = isInOtherScript(name);
  pieces.forEach((piece, i) => {
    for (const { text, loose } of toLatin(piece.text)) {
      const lower = text.toLowerCase().replace(/[^a-z]/g, "");
      if (!lower) continue;
      const alone = pieces.length === 1;
      if (!alone && isInitials(text, lower, piece, shouted)) {
        for (const letter of lower.length > 1 && text === text.toUpperCase() ? lower : lower[0]!)
          words.push(new NameWord(letter, { initial: true, optional: piece.quoted, loose }));
        continue;
      }
      const plain = shortened(lower);
      const optional = !alone && (piece.quoted || isPassing(plain, i, pieces));
      if (plain.length > 3 && seen.has(plain)) continue;
      seen.add(plain);
      words.push(new NameWord(plain, { initial: false, optional, loose }));
    }
  });
  const full = words.reduce((count, word) => count + (word.initial || word.optional ? 0 : 1), 0);
  // A name of nothing but particles and titles is what it is.
  const told =
    full || words.some(({ initial }) => initial)
      ? words
      : words.map(({ text, initial, loose }) => new NameWord(text, { initial, loose, optional: false }));
  const join = (list: readonly NameWord[]) => list.map(({ text }) => text).join("");
  const [letters, joined] = [join(told), join(told.filter(({ optional }) => !optional))];
  return { name, words: told, full: full || told.length, letters, joined, generation, ordered, otherScript };
}

/** Arabic names with "servant of" are written in one word or in three. */
function shortened(word: string): string {
  if (!word.startsWith("abd") || word.length < 5) return word;
  if (/^abd[uae]ll?ah?$/.test(word)) return "abdullah";
  return word.replace(/^abd[uaei](?:l|([rsnzdt])(?=\1))(?=.{3}|$)/, "abd");
}

function isInitials(text: string, lower: string, { stop }: Piece, shouted: boolean): boolean {
  if (lower.length === 1) return true;
  if (lower.length > 3) return false;
  if (stop)
    return lower.length === 2 ? !/[aeiou]$/.test(lower) || lower === "yu" || lower === "ye" : NO_VOWEL.test(lower);
  return NO_VOWEL.test(lower) && text === text.toUpperCase() && !shouted && lower !== "ng";
}

/** Whether a word says nothing that must be said again. */
function isPassing(lower: string, i: number, pieces: readonly Piece[]): boolean {
  if (PARTICLES.has(lower)) return i > 0 || pieces[1]?.hyphen === true || !isGivenName(lower);
  return i > 0 && i < pieces.length - 1 && TITLES.has(lower);
}

const ALSO_NAMES = new Set(
  "sultan sharif prince king judge justice major sayed syed sayyid hafiz marshal pan".split(" "),
);

function isTitle({ text, quoted, stop }: Piece, left: number): boolean {
  if (quoted || text.length === 1) return false;
  const lower = text.toLowerCase();
  // Sultan, Sharif and Prince are also given names.
  if (TITLES.has(lower)) return left > 2 || !ALSO_NAMES.has(lower);
  const flags = flagsOf(stop ? `${lower}.` : lower);
  if (flags & (flag.TITLE | flag.MODIFIER)) return !(flags & flag.GIVEN) && (stop || left > 2);
  return left > 2 && (flags & flag.ROLE) !== 0 && !(flags & flag.GIVEN);
}

/** Degrees and orders behind a comma. */
function withoutTrailers(pieces: Piece[]): Piece[] {
  let end = pieces.length;
  while (end && TRAILERS.has(pieces[end - 1]!.text.toLowerCase())) end--;
  return pieces.slice(0, end);
}

function isTrailing({ text }: Piece): boolean {
  const lower = text.toLowerCase();
  return TRAILERS.has(lower) && (text === text.toUpperCase() || lower === "phd" || lower === "esq" || lower === "ltd");
}
