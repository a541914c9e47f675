import { enter } from "../cast.ts";
import { bodyOf } from "../linkers/bodies.ts";
import type { Mention } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { wording } from "../words.ts";
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
  const noun = words.lower[mention.head]!;
  if (words.capital[mention.head] || mention.last > mention.head + 1) return bodyOf(cast, mention);
  const hasNoun = (referent: Referent) =>
    referent.kind === "body" && (referent.phrase?.toLowerCase().endsWith(noun) ?? false);
  const near = candidates(discourse, mention.head, hasNoun);
  if (near.length) return standsOut(near, 0.1, 1.1);
  const all = cast.byNoun.get(noun) ?? [];
  if (all.length === 1) return all[0]!;
  // "a charter school": a body of its own, known by this.
  if (!all.length && /^an?$/.test(words.lower[mention.first]!) && mention.attribution >= 0 && !ANY.test(noun))
    return unnamed(discourse, mention);
  if (!all.length && INSTITUTION.test(noun) && words.lower[mention.first] === "the") return bodyOf(cast, mention);
  const sort = SORTS.find(([nouns]) => nouns.test(noun))?.[1];
  if (sort) {
    const ofSort = candidates(
      discourse,
      mention.head,
      (referent) => referent.kind === "body" && sort.test(referent.phrase ?? ""),
    );
    if (ofSort.length) return standsOut(ofSort, 0.3, 1.1);
  }
  if (!ANY.test(noun) || (mention.first !== mention.head && !/^(?:the|an?|this)$/.test(words.lower[mention.first]!)))
    return null;
  if (sort)
    return standsOut(
      candidates(
        discourse,
        mention.head,
        ({ kind, phrase }) =>
          (kind === "body" && !STATE.test(phrase ?? "") && !SORTS.some(([, names]) => names.test(phrase ?? ""))) ||
          (kind === "group" && noun === "group"),
      ),
      0.5,
      1.15,
    );
  const collective = noun === "group";
  return standsOut(
    candidates(discourse, mention.head, ({ kind }) => kind === "body" || (collective && kind === "group")),
    0.5,
    1.15,
  );
}

function unnamed({ cast, words }: Discourse, { first, last }: Mention): Referent {
  const phrase = wording(words, first, last);
  const key = `body ${phrase.toLowerCase()}`;
  const known = cast.byKey.get(key) ?? enter(cast, "body", phrase[0]!.toLowerCase() + phrase.slice(1));
  cast.byKey.set(key, known);
  return known;
}
