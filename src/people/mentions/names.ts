import * as flag from "../lexicon/flags.ts";
import { type Gender, HE, mention, SHE, UNKNOWN } from "../mention.ts";
import { type PersonName, personName } from "../name.ts";
import { officeAt } from "../office.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import { type Finding, take } from "./finding.ts";
import { officeBefore, officeEnd } from "./offices.ts";

const MAX_WORDS = 5;
const INITIAL = /^(?:\p{Lu}\.?|\p{Lu}\.\p{Lu}\.?)$/u;

/** Finds names of people, with the office in front of them where there is one: "NATO Secretary General Henrik Vossel". */
export function findNames(finding: Finding): void {
  const { words } = finding;
  const { count, flags, capital, layer } = words;
  for (let i = 0; i < count; i++) {
    if (layer.furniture[i] || finding.at[i]! >= 0) continue;
    if (flags[i]! & (flag.TITLE | flag.ROLE) && !isBearer(words, i)) {
      const end = officeEnd(words, i);
      const name = end < count && inOneSentence(words, i, end) && finding.at[end]! < 0 ? nameAt(words, end) : null;
      const isParty = flags[i]! & flag.HUMAN && !(flags[end]! & flag.GIVEN);
      if (name && !isParty && (name.name.words.length > 1 || !capital[i] || isOfRank(words, i, end))) {
        const first = officeBefore(finding, i);
        take(
          finding,
          mention("name", end, name.last, {
            name: name.name,
            office: officeAt(words, first, end),
            gender: titleGender(words, first, end) || givenGender(words, end, name),
            qualifies: isPossessive(words, name.last),
          }),
        );
        i = name.last - 1;
      } else if (capital[i]) i = Math.max(i, end - 1);
      continue;
    }
    if (!capital[i]) continue;
    const name = isOfPlace(words, i) || isParticiple(words, i) ? null : nameAt(words, i);
    // The "Bend" of "South Bend" is no name by itself.
    if (!name && flags[i]! & flag.PLACE_OPENER && i + 1 < count && capital[i + 1] && inOneSentence(words, i, i + 1))
      i++;
    if (!name) continue;
    take(
      finding,
      mention("name", i, name.last, {
        name: name.name,
        gender: givenGender(words, i, name),
        qualifies: isPossessive(words, name.last),
      }),
    );
    i = name.last - 1;
  }
}

const RANK =
  /^(?:president|minister|secretary|chancellor|premier|governor|mayor|senator|representative|congress(?:man|woman)|chair(?:man|woman)?|speaker|leader|director|judge|justice|general|admiral|colonel|captain|lieutenant|sergeant|king|queen|prince|princess|sheriff|officer|detective|inspector|chief|ambassador|commissioner|prosecutor|attorney|professor|doctor|coach|pastor|bishop|archbishop|cardinal|emperor|sultan|emir|delegate|councilman|councilwoman|superintendent|administrator|first-lady|spokes(?:man|woman|person))$/;

/** "Speaker Roe" is a person; "Executive Branch" is not. */
function isOfRank({ lower, flags }: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (flags[i]! & flag.TITLE || RANK.test(lower[i]!)) return true;
  return false;
}

/** Whether a role word is a name here: "Dean Roe", "Stephen King". */
function isBearer(words: Words, i: number): boolean {
  return (
    words.capital[i] === 1 && (words.flags[i]! & flag.GIVEN) !== 0 && i + 1 < words.count && words.capital[i + 1] === 1
  );
}

/** "Leaked", "Speaking", "Privately": a sentence's first word. */
function isParticiple({ opener, flags, lower }: Words, i: number): boolean {
  return opener[i] === 1 && !flags[i] && /(?:[^e]ed|ing|ly)$/.test(lower[i]!);
}

/** The "Globe" of "Boston Globe". */
function isOfPlace(words: Words, i: number): boolean {
  if (i === 0 || !words.capital[i - 1] || !(words.flags[i - 1]! & flag.PLACE) || !inOneSentence(words, i - 1, i))
    return false;
  return !(words.flags[i]! & flag.GIVEN) && !words.headline[i];
}

/** Reads a name that starts at token `i`. */
export function nameAt(words: Words, i: number): { name: PersonName; last: number } | null {
  const { flags, capital, headline, layer, count } = words;
  if (!canOpen(words, i)) return null;
  const written: string[] = [];
  let suffix: string | null = null;
  let last = i;
  const limit = headline[i] ? (flags[i]! & flag.GIVEN ? 2 : 1) : MAX_WORDS - 1;
  for (let k = i, full = 0; k < count && written.length < MAX_WORDS && inOneSentence(words, i, k); k++) {
    const word = layer.text.slice(layer.start[k], layer.end[k]);
    if (k > i && flags[k]! & flag.SUFFIX && capital[k]) {
      suffix = word;
      last = k + 1;
      break;
    }
    if (k > i && word === "," && k + 1 < count && /^(?:Jr|Sr)\.?$/.test(wordAt(words, k + 1))) continue;
    if (k > i && /^[“"‘'(]$/.test(word) && isNickname(words, k)) {
      k += 2;
      continue;
    }
    const particle = !capital[k] && flags[k]! & flag.PARTICLE && k + 1 < count && capital[k + 1] && k > i;
    if (!particle && (!capital[k] || full >= limit || !canGoOn(words, k, i))) break;
    written.push(word);
    last = k + 1;
    if (!particle && !INITIAL.test(word)) full++;
  }
  while (written.length > 1 && !suffix && flags[last - 1]! & flag.PARTICLE && !capital[last - 1]) {
    written.pop();
    last--;
  }
  if (!written.length || (written.length === 1 && INITIAL.test(written[0]!))) return null;
  return { name: personName(written, suffix), last };
}

function wordAt({ layer }: Words, i: number): string {
  return layer.text.slice(layer.start[i], layer.end[i]);
}

/** `“Bill”` between given and family name. */
function isNickname(words: Words, k: number): boolean {
  return (
    k + 3 < words.count &&
    words.capital[k + 1]! > 0 &&
    /^[”"’')]$/.test(wordAt(words, k + 2)) &&
    words.capital[k + 3] === 1 &&
    inOneSentence(words, k, k + 3) &&
    !words.opener[k + 3]
  );
}

const NO_NAME =
  flag.FUNCTION |
  flag.TIME |
  flag.KNOWN |
  flag.BODY |
  flag.GROUP |
  flag.ADJECTIVE |
  flag.PLACE |
  flag.SAYING |
  flag.DOCUMENT |
  flag.PORTFOLIO;

function canOpen(words: Words, i: number): boolean {
  const flags = words.flags[i]!;
  if (!words.capital[i] || isAbbreviation(words.lower[i]!)) return false;
  if (flags & (flag.TITLE | flag.ROLE) && !isBearer(words, i)) return false;
  if (flags & flag.PLACE_OPENER && !(flags & flag.GIVEN) && words.capital[i + 1]) return false;
  if (!(flags & NO_NAME)) return true;
  // Words of another trade can be given names ("April", "Jordan", "Will"): where a family name follows.
  return (
    (flags & flag.GIVEN) !== 0 &&
    words.capital[i] === 1 &&
    i + 1 < words.count &&
    words.capital[i + 1] === 1 &&
    !(words.flags[i + 1]! & NO_NAME)
  );
}

function canGoOn(words: Words, k: number, first: number): boolean {
  const { flags, capital, lower } = words;
  if (k === first) return true;
  if (isAbbreviation(lower[k]!)) return false;
  const own = flags[k]!;
  if (own & (flag.TIME | flag.FUNCTION | flag.SAYING) && !(own & flag.GIVEN)) return false;
  if (!(own & (NO_NAME | flag.ROLE | flag.TITLE | flag.HUMAN))) return true;
  // "Stephen King", "Jack Ireland": a word of another trade closes a name that opened with a given one.
  return (
    opensWithGiven(words, first, k) &&
    capital[k] === 1 &&
    !(own & (flag.TITLE | flag.KNOWN | flag.GROUP | flag.DOCUMENT))
  );
}

/** "Va.", "Inc.": a stop behind more than an initial; "R-Ohio", a party and a state. */
function isAbbreviation(word: string): boolean {
  if (/^[rdi]-/.test(word)) return true;
  return word.length > 3 ? word.endsWith(".") : word.length === 3 && word[2] === "." && word[1] !== ".";
}

/** Whether all before token `k` is a given name, with or without an initial. */
function opensWithGiven({ flags, layer }: Words, first: number, k: number): boolean {
  if (!(flags[first]! & flag.GIVEN)) return false;
  for (let i = first + 1; i < k; i++) if (!INITIAL.test(layer.text.slice(layer.start[i], layer.end[i]))) return false;
  return true;
}

function titleGender({ flags }: Words, first: number, last: number): Gender {
  for (let i = first; i < last; i++) {
    if (!(flags[i]! & (flag.TITLE | flag.ROLE))) continue;
    if (flags[i]! & flag.MALE) return HE;
    if (flags[i]! & flag.FEMALE) return SHE;
  }
  return UNKNOWN;
}

function givenGender({ flags }: Words, i: number, { name }: { name: PersonName }): Gender {
  if (name.words.length < 2 || !(flags[i]! & flag.GIVEN)) return UNKNOWN;
  return flags[i]! & flag.MALE ? (flags[i]! & flag.FEMALE ? UNKNOWN : HE) : flags[i]! & flag.FEMALE ? SHE : UNKNOWN;
}
