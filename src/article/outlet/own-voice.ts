import type { Anatomy } from "../anatomy.ts";
import { folded, isHouse, isKnownHouse } from "./houses.ts";
import { clean, NAME, type OutletFound, type OutletRule } from "./rule.ts";

// Words that a house says of its own asking; its name stands right before, or (second pattern) right behind.
const ASKS =
  / (?:requests? for comment|emails? seeking|questions (?:about|on)|inquir(?:y|ies)|(?:has|have) (?:reached out|asked|contacted|sought comment|requested comment|learned|obtained)|reached out to|was (?:unable|not able) to reach)\b/g;
const NAME_BEFORE = new RegExp(`(?<![\\p{L}“"'‘-])(${NAME})['’]?s?$`, "u");
const ASKED_BY = /\b(?:requests?(?: for comment)?|questions|inquir(?:y|ies)|emails?) from (?=the |The |[A-Z])/g;
const NAME_BEHIND = new RegExp(`^(${NAME})(?=[.,;]| (?:about|on|for|seeking|by)\\b)`, "u");
const NAME_REACH = 60;
const ASKING =
  /\b(?:requests?|requested|emails?|questions|inquir(?:y|ies)|reached out|contacted|sought|asked|learned|obtained|to reach)\b/;

/** "The Gazette has reached out to the ministry", "didn't respond to the Gazette's request for comment": who asks is who writes. */
export const asked: OutletRule = {
  name: "asked for comment",
  find({ segments }) {
    for (const { text, span } of segments) {
      if (!ASKING.test(text)) continue;
      for (const match of text.matchAll(ASKS)) {
        const start = Math.max(0, match.index - NAME_REACH);
        const before = NAME_BEFORE.exec(text.slice(start, match.index));
        const name = before && clean(before[1]!.replace(/['’]s?$/, ""));
        if (name && isHouse(name))
          return { name, evidence: [span[0] + start + before.index, span[0] + match.index + match[0].length] };
      }
      for (const match of text.matchAll(ASKED_BY)) {
        const end = match.index + match[0].length;
        const behind = NAME_BEHIND.exec(text.slice(end, end + NAME_REACH));
        const name = behind && clean(behind[1]!);
        if (name && isHouse(name)) return { name, evidence: [span[0] + match.index, span[0] + end + behind[0].length] };
      }
    }
    return null;
  },
};

const LATIN = "(?:[Tt]he )?[A-Z][\\w.&/-]*(?: [A-Z][\\w.&/-]*){0,3}";
const TOLD = new RegExp(
  `\\b(?:told|tells?|confirmed to|said to|spoke (?:to|with)|interviews? with|(?:statement|e-?mail|letter) to|(?:obtained|reviewed|seen) by) (${LATIN})(?!['’]s|["”])`,
  "g",
);
const CREDIT_BEFORE =
  /(?:\b(?:according to|citing|reported by|reported in|published by|published in)|\b[Aa]s) (?:[Tt]he |an? )?$/;
const CREDIT_BEHIND =
  /^(?:['’]s?)? (?:(?:has |had )?(?:first )?report(?:s|ed)?|wrote|writes|noted|said|says|published|article|story)\b/;

/**
 * A house that people keep talking to — twice at least, thrice as often as to any other, and never credited as others are
 * ("according to the Gazette") — is the one that writes. One "told the Gazette" proves nothing: half of them are somebody else's.
 */
export const talkedTo: OutletRule = {
  name: "talked to",
  find(anatomy) {
    const [most, next] = [...mentions(anatomy)].sort((a, b) => b[1].count - a[1].count);
    if (!most || most[1].count < 2 || most[1].count < 3 * (next?.[1].count ?? 0)) return null;
    const name = most[1].first.name.replace(/^[Tt]he /, "");
    return credited(anatomy, name) ? null : most[1].first;
  },
};

/** Whether the story credits the house as one credits others: "according to the Gazette", "the Gazette reported", "the Ede Gazette". */
function credited({ segments }: Anatomy, name: string): boolean {
  for (const { text } of segments)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - 40), at);
      if (CREDIT_BEFORE.test(before) || CREDIT_BEHIND.test(text.slice(at + name.length, at + name.length + 30)))
        return true;
      if (!name.includes(" ") && /\p{Lu}\p{L}+ $/u.test(before) && !/\b[Tt]he $/.test(before) && SHORT.test(name))
        return true;
    }
  return false;
}

// Half a name: another house may have the other half.
const SHORT = /^(?:Post|Times|Journal|Monitor|Globe|Hill|Guardian|Age|Sun)$/;

function mentions({ segments }: Anatomy): Map<string, { count: number; first: OutletFound }> {
  const found = new Map<string, { count: number; first: OutletFound }>();
  for (const { text, span } of segments) {
    for (const match of text.matchAll(TOLD)) {
      const name = longestHouse(clean(match[1] ?? match[2] ?? ""));
      if (!name) continue;
      const before = found.get(folded(name));
      if (before) before.count++;
      else
        found.set(folded(name), {
          count: 1,
          first: { name, evidence: [span[0] + match.index, span[0] + match.index + match[0].length] },
        });
    }
  }
  return found;
}

/** "CNN Tuesday" is CNN: the longest beginning that is a house's name. */
function longestHouse(name: string): string | null {
  const words = name.split(" ");
  for (let n = words.length; n > 0; n--) {
    const part = words.slice(0, n).join(" ");
    if (isKnownHouse(part)) return part;
  }
  return null;
}
