import { enter } from "../cast.ts";
import { bodyOf } from "../linkers/bodies.ts";
import type { Mention } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { isPossessive, type Words, wording } from "../words.ts";
import { candidates, type Discourse, standsOut } from "./discourse.ts";

/** Nouns that can stand for any body. */
const ANY =
  /^(?:agency|organization|organisation|group|company|firm|body|institution|giant|outlet|newspaper|paper|network|website|platform|panel|project|program)$/;

/** Nouns that tell the sort of a body, and what names of that sort have. */
const SORTS: readonly [RegExp, RegExp][] = [
  [
    /^(?:agency|department|service|bureau|office)$/,
    /Service|Agency|Bureau|Department|Administration|Office|Commission|Cent(?:er|re)|Institute/,
  ],
  [
    /^(?:newspaper|paper|outlet|network|magazine|broadcaster|website)$/,
    /Times|Post|Journal|News|Tribune|Herald|Gazette|Courier|Ledger|Chronicle|Observer|Guardian|Daily|Weekly|Press|Review|TV|Radio|CNN|BBC|NBC|CBS|ABC|Pravda/,
  ],
  [/^(?:panel|committee|body|board)$/, /Committee|Commission|Board|Council|Panel/],
  [
    /^(?:group|organi[sz]ation|nonprofit|charity)$/,
    /Club|Society|Union|Association|Foundation|League|Coalition|Alliance|Group|Fund|Watch|International|Front|Movement|Network/,
  ],
];

/** What is no group, no paper and no agency. */
const STATE =
  /White House|Kremlin|Congress|Senate|House|Pentagon|Court|Parliament|Cabinet|government|administration|campaign|Party/;

/** What a country has one of, so that "the ministry" is a body even where no other name is told. */
const INSTITUTION =
  /^(?:administration|government|ministry|department|court|tribunal|commission|council|parliament|senate|assembly|army|navy|embassy|cabinet|secretariat|regulator|campaign|tribunal|union|university)$/;

/** Which body "the commission" is: one whose name has the noun, else, for a general noun, the one that stands out. */
export function resolveBody(discourse: Discourse, mention: Mention): Referent | null {
  const { words, cast } = discourse;
  const { first, last, head, attribution } = mention;
  const noun = words.lower[head]!;
  if (words.capital[head] || last > head + 1) return bodyOf(cast, mention);
  const named = cast.byNoun.get(noun) ?? [];
  const near = candidates(discourse, head, (referent) => named.includes(referent));
  if (near.length) return standsOut(near, 0.1, 1.1);
  if (named.length === 1) return named[0]!;
  if (!named.length) {
    // "a charter school": a body of its own, known by this.
    if (/^an?$/.test(words.lower[first]!) && attribution >= 0 && !ANY.test(noun)) return asWritten(discourse, mention);
    if (INSTITUTION.test(noun) && owned(words, first, head)) return asWritten(discourse, mention);
    if (INSTITUTION.test(noun) && words.lower[first] === "the") return bodyOf(cast, mention);
  }
  const isAny = ANY.test(noun) && (first === head || /^(?:the|an?|this)$/.test(words.lower[first]!));
  return ofSort(discourse, mention, isAny);
}

/** "Ostrany's embassy" */
function owned(words: Words, first: number, head: number): boolean {
  for (let i = first + 1; i < head; i++) if (isPossessive(words, i) && words.capital[i - 1]) return true;
  return false;
}

/** For a noun that tells a sort, one whose name is of that sort; else, if it may be any, one whose name tells nothing. */
function ofSort(discourse: Discourse, { head }: Mention, isAny: boolean): Referent | null {
  const noun = discourse.words.lower[head]!;
  const bodies = candidates(discourse, head, ({ kind }) => kind === "body" || (kind === "group" && noun === "group"));
  const sort = SORTS.find(([nouns]) => nouns.test(noun))?.[1];
  const tells = ({ phrase }: Referent) =>
    SORTS.some(([, names]) => names.test(phrase ?? "")) || STATE.test(phrase ?? "");
  const sorted = sort ? bodies.filter(({ referent }) => sort.test(referent.phrase ?? "")) : [];
  if (sorted.length) return standsOut(sorted, 0.3, 1.1);
  if (!isAny) return null;
  return standsOut(
    sort ? bodies.filter(({ referent }) => referent.kind === "group" || !tells(referent)) : bodies,
    0.5,
    1.15,
  );
}

function asWritten({ cast, words }: Discourse, { first, last }: Mention): Referent {
  const phrase = wording(words, first, last);
  const key = `body ${phrase.toLowerCase()}`;
  const known =
    cast.byKey.get(key) ??
    enter(
      cast,
      "body",
      words.capital[first] && words.flags[first] ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase,
    );
  cast.byKey.set(key, known);
  return known;
}
