import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { familyOf } from "../name.ts";
import type { Words } from "../words.ts";

/** Family names that the text treats as a person's somewhere: with a title, as a source, beside "said", or by themselves. */
export function personalNames(words: Words, found: readonly Mention[]): Set<string> {
  const names = new Set<string>();
  for (const mention of found) {
    if (mention.kind !== "name") continue;
    const alone =
      mention.name!.words.length === 1 && !words.opener[mention.first] && words.lower[mention.first - 1] !== "the";
    if (mention.office || alone || isVoice(words, mention)) names.add(familyOf(mention.name!));
  }
  return names;
}

function isVoice(words: Words, { first, last, attribution, inSource }: Mention): boolean {
  if (attribution >= 0 || inSource) return true;
  if ((words.flags[last] ?? 0) & flag.SAYING && !words.capital[last]) return true;
  // “…,” said Roe
  return (
    /^(?:said|says|added|wrote)$/.test(words.lower[first - 1] ?? "") && /^["”'’,]+$/.test(words.lower[first - 2] ?? "")
  );
}

/** Whether two or more capitalised words are somebody's name, and not a law's, a place's, a film's. */
export function isPersonal(words: Words, mention: Mention, personal: ReadonlySet<string>): boolean {
  const { name, first, last, office } = mention;
  if (office) return true;
  const flags = words.flags[first]!;
  const isGiven = (flags & flag.GIVEN) !== 0;
  // "the Federal Reserve said"
  if (!isGiven && words.lower[first - 1] === "the") return false;
  if (isVoice(words, mention)) return true;
  if (flags & flag.GIVEN && !(flags & flag.PLACE)) return true;
  if (name!.words.some((word, i) => i > 0 && i < name!.words.length - 1 && word.length === 1)) return true;
  if (personal.has(familyOf(name!))) return true;
  return isSaidMoreOf(words, last) || isSaidMoreBy(words, first);
}

/** "the commission's secretary general, Jane Roe" */
function isSaidMoreBy({ lower, flags, capital }: Words, first: number): boolean {
  const noun = first - 2;
  return lower[first - 1] === "," && noun >= 0 && !capital[noun] && (flags[noun]! & (flag.ROLE | flag.KIN)) !== 0;
}

/** ", 52," or ", who" or ", a farmer" behind it. */
function isSaidMoreOf(words: Words, last: number): boolean {
  const { lower, flags, count } = words;
  if (lower[last] === "who") return true;
  if (lower[last] !== "," || last + 1 >= count) return false;
  if (lower[last + 1] === "who" || (/^\d\d$/.test(lower[last + 1]!) && lower[last + 2] === ",")) return true;
  if (!(flags[last + 1]! & flag.DETERMINER)) return false;
  for (let i = last + 2; i < Math.min(count, last + 8); i++) {
    if (flags[i]! & (flag.PREPOSITION | flag.SAYING) || lower[i] === ",") return false;
    if (flags[i]! & (flag.ROLE | flag.KIN | flag.PROXY)) return true;
  }
  return false;
}
