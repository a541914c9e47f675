import * as flag from "../lexicon/flags.ts";
import { type Mention, mention } from "../mention.ts";
import { inOneSentence, type Words } from "../words.ts";
import type { Finding } from "./finding.ts";

/** "Selk and Mr. Grath", "Corrland and Maravia asked": so that "they" and "the two states" behind can mean both. */
export function findPairs(finding: Finding): Mention[] {
  const { words, at, found } = finding;
  const out: Mention[] = [];
  for (let i = 1; i + 1 < words.count; i++) {
    if (words.lower[i] !== "and" || words.layer.quotation[i]! >= 0 || words.layer.furniture[i]) continue;
    const before = at[i - 1]! >= 0 ? found[at[i - 1]!]! : place(words, i - 1);
    const after = finding.titled.get(i + 1) ?? (at[i + 1]! >= 0 ? found[at[i + 1]!]! : place(words, i + 1));
    if (!before || !after || before.kind !== after.kind || !inOneSentence(words, i - 1, i + 1)) continue;
    if (before.kind === "name" ? before.referent && after.referent : isSubject(words, before.first, after.last)) {
      out.push(mention("several", before.first, after.last, { head: i, parts: [before, after] }));
    }
  }
  return out;
}

function place({ flags, capital }: Words, i: number): Mention | null {
  return capital[i] && flags[i]! & flag.PLACE ? mention("body", i, i + 1) : null;
}

/** Places act only where they open a sentence and a verb follows. */
function isSubject(words: Words, first: number, last: number): boolean {
  const next = words.flags[last] ?? 0;
  const opens =
    words.opener[first] === 1 ||
    /^(?:that|,|and|but|states|of|after|when|as|while|because|if|before|since)$/.test(words.lower[first - 1] ?? "");
  return (
    opens &&
    last < words.count &&
    !words.capital[last] &&
    !(next & flag.PREPOSITION) &&
    /^[a-z]/.test(words.lower[last]!)
  );
}
