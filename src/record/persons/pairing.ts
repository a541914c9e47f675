import { likeness } from "./likeness.ts";
import type { NameForm } from "./name-form.ts";
import type { NameWord } from "./name-word.ts";
import { spellingOf } from "./spelling.ts";
import { looseLikeness, type WordsAlike, wordsAlike } from "./words-alike.ts";

/** Two words taken for one: the first name's `i`th, the other's `j`th. */
export interface Match {
  readonly i: number;
  readonly j: number;
  readonly alike: WordsAlike;
}

/** The words of two names, each with the one that it is alike. */
export interface Pairing {
  readonly matches: readonly Match[];
  /** What only the first name has, and what only the other has; words that may be left out don't count. */
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
}

/** Pairs the words of two names, the most alike first, and of equally alike ones those in the same place. */
export function pairWords(a: NameForm, b: NameForm): Pairing {
  const [n, m] = [a.words.length, b.words.length];
  const [familyA, familyB] = [familyAt(a), familyAt(b)];
  // A family name has no short forms; but which is it, where none is known to be given?
  const areOrdered = n > 1 && m > 1 && a.words[0]!.given && b.words[0]!.given;
  const all: Match[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      // An initial stands for a family name only where a family name stands.
      if ((a.words[i]!.initial && i < n - 1 && j === familyB) || (b.words[j]!.initial && j < m - 1 && i === familyA))
        continue;
      const alike = wordsAlike(a.words[i]!, b.words[j]!, areOrdered && i === familyA && j === familyB);
      if (alike.score) all.push({ i, j, alike });
      else if (isGlued(a, i, b, j) || isGlued(b, j, a, i)) all.push({ i, j, alike: GLUED_PARTICLE });
    }
  }
  if (all.length > 1) {
    const apart = ({ i, j }: Match) => Math.min(Math.abs(i - j), Math.abs(n - i - (m - j)));
    all.sort((x, y) => y.alike.score - x.alike.score || apart(x) - apart(y) || x.i - y.i || x.j - y.j);
  }
  const matches: Match[] = [];
  for (const match of all) if (matches.every(({ i, j }) => i !== match.i && j !== match.j)) matches.push(match);
  return {
    matches,
    restA: a.words.filter((word, at) => !word.optional && matches.every(({ i }) => i !== at)),
    restB: b.words.filter((word, at) => !word.optional && matches.every(({ j }) => j !== at)),
  };
}

const GLUED_PARTICLE: WordsAlike = { score: 0.97, how: "spelling" };

/** "van Brenn", "Vanbrenn". */
function isGlued({ words }: NameForm, i: number, other: NameForm, j: number): boolean {
  const particle = words[i - 1];
  return particle?.optional === true && particle.text + words[i]!.text === other.words[j]!.text;
}

/** Where the family name stands, as far as can be said: the last word that is no initial. */
function familyAt({ words }: NameForm): number {
  for (let i = words.length - 1; i >= 0; i--) if (!words[i]!.initial && !words[i]!.optional) return i;
  return words.length - 1;
}

/** The word most likely to be the family name. */
export function familyOf(form: NameForm): NameWord {
  return form.words[familyAt(form)]!;
}

/** From here on, what is written in one is the same as what is written in several. */
const GLUED = 0.85;

/** How alike what is left over is but for where words are parted: "Plato Novich", "Platonovich"; null where it isn't. */
export function glued(a: readonly NameWord[], b: readonly NameWord[]): number | null {
  if (!a.length || !b.length || a.length === b.length) return null;
  const [x, y] = [a, b].map((words) => words.map(({ text }) => text).join("")) as [string, string];
  if (x === y) return 1;
  if ([...a, ...b].some(({ initial }) => initial)) return null;
  const [isLooseA, isLooseB] = [a, b].map((words) => words.some(({ loose }) => loose)) as [boolean, boolean];
  if (isLooseA || isLooseB) return looseLikeness(x, y, isLooseA, isLooseB) || null;
  const score = likeness(spellingOf(x), spellingOf(y));
  return score >= GLUED ? score : null;
}
