import * as flag from "../lexicon/flags.ts";
import { type Gender, HE, mention, SHE, UNKNOWN } from "../mention.ts";
import type { PersonName } from "../name.ts";
import { officeAt } from "../office.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import { type Finding, take } from "./finding.ts";
import { isBearer, nameAt } from "./name-at.ts";
import { officeBefore, officeEnd } from "./offices.ts";

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
      } else if (capital[i]) i = Math.max(i, (name?.last ?? end) - 1);
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

/** "Leaked", "Speaking", "Privately": a sentence's first word. */
function isParticiple({ opener, flags, lower }: Words, i: number): boolean {
  return opener[i] === 1 && !flags[i] && /(?:[^e]ed|ing|ly)$/.test(lower[i]!);
}

/** The "Globe" of "Boston Globe". */
function isOfPlace(words: Words, i: number): boolean {
  if (
    i === 0 ||
    !words.capital[i - 1] ||
    !(words.flags[i - 1]! & (flag.PLACE | flag.ADJECTIVE)) ||
    !inOneSentence(words, i - 1, i)
  )
    return false;
  return !(words.flags[i]! & flag.GIVEN) && !words.headline[i];
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
