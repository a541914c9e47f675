import * as flag from "../lexicon/flags.ts";
import { type Mention, mention, startOf } from "../mention.ts";
import { inOneSentence, isPossessive, type Words } from "../words.ts";
import { type Finding, mentionAt } from "./finding.ts";

/** How a document comes into the world. */
const ISSUED =
  /^(?:filed|files|filing|issued|issues|released|releases|sent|wrote|writes|published|publishes|posted|posts|launched|aired|ran|brought|signed|unveiled|introduced|commissioned|made|produced|circulated|submitted|put|delivered|gave)$/;
const BY = /^(?:by|from)$/;
/** How far before the noun its verb may stand, and before the verb its subject. */
const REACH = 7;

/** Finds who put out what: "the Selk campaign released an ad", "a lawsuit brought by Corrland", "the ministry's statement". */
export function findDocuments(finding: Finding): Mention[] {
  const { words } = finding;
  const out: Mention[] = [];
  for (let i = 1; i < words.count; i++) {
    if (
      !(words.flags[i]! & flag.DOCUMENT) ||
      words.capital[i] ||
      words.layer.furniture[i] ||
      words.layer.quotation[i]! >= 0
    )
      continue;
    const author = ownerBefore(finding, i) ?? authorBehind(finding, i) ?? issuer(finding, i) ?? bearer(finding, i);
    if (author) out.push(mention("document", i, i + 1, { parts: [author] }));
  }
  for (const body of finding.found) {
    const verb = body.kind === "body" ? reportedBy(words, body.last) : 0;
    if (verb) out.push(mention("document", verb, verb + 1, { parts: [body] }));
  }
  return out;
}

/** The verb of "the Courier first reported", or 0. */
function reportedBy({ lower, layer }: Words, last: number): number {
  for (let i = last; i < last + 3; i++) {
    if (layer.sentence[i] !== layer.sentence[last - 1]) return 0;
    if (/^report(?:s|ed)$/.test(lower[i]!)) return i;
    if (!/^(?:first|also|has|had|later)$/.test(lower[i]!)) return 0;
  }
  return 0;
}

function ownerBefore(finding: Finding, noun: number): Mention | null {
  const { words } = finding;
  for (let i = noun - 1; i > 0 && noun - i <= 3 && inOneSentence(words, i, noun); i--) {
    if (isPossessive(words, i)) return mentionAt(finding, i - 1);
    if (words.flags[i]! & (flag.FUNCTION | flag.SAYING)) return null;
  }
  return null;
}

function authorBehind(finding: Finding, noun: number): Mention | null {
  const { words } = finding;
  for (let i = noun + 1; i < words.count && i - noun <= 5 && inOneSentence(words, noun, i); i++) {
    if (!BY.test(words.lower[i]!)) {
      // Who obtained a letter hasn't written it.
      if (/ed$/.test(words.lower[i]!) && !ISSUED.test(words.lower[i]!)) return null;
      continue;
    }
    for (let k = i + 1; k < words.count && k - i <= 3; k++) {
      const author = finding.titled.get(k) ?? mentionAt(finding, k);
      if (author) return author;
      if (!(words.flags[k]! & flag.DETERMINER)) break;
    }
    return null;
  }
  return null;
}

export function issuer(finding: Finding, noun: number): Mention | null {
  const { words } = finding;
  for (let verb = noun - 1; verb > 0 && noun - verb <= REACH && inOneSentence(words, verb, noun); verb--) {
    if (!ISSUED.test(words.lower[verb]!)) continue;
    for (let i = verb - 1; i >= 0 && verb - i <= REACH && inOneSentence(words, i, verb); i--) {
      const subject = mentionAt(finding, i);
      if (subject && !subject.qualifies) return subject;
      if (words.flags[i]! & flag.GROUP && !words.capital[i]) return pluralSubject(words, i);
      if (words.flags[i]! & (flag.PREPOSITION | flag.SAYING)) return null;
    }
    return null;
  }
  return null;
}

/** "Roe said in a statement", "the campaign answered with an ad of its own": the sentence's subject. */
function bearer(finding: Finding, noun: number): Mention | null {
  const { words } = finding;
  for (let i = noun - 1; i > 0 && noun - i <= 4 && inOneSentence(words, i, noun); i--) {
    if (!/^(?:in|with|through|via)$/.test(words.lower[i]!) || !/^(?:an?|his|her|its|their)$/.test(words.lower[i + 1]!))
      continue;
    const start = words.layer.sentenceStart[words.layer.sentence[i]!]!;
    for (let k = start; k < i && i - k < 40; k++) {
      const subject = words.layer.quotation[k]! < 0 ? mentionAt(finding, k) : null;
      if (subject)
        return subject.qualifies || (words.flags[startOf(subject) - 1] ?? 0) & flag.PREPOSITION ? null : subject;
    }
    return null;
  }
  return null;
}

/** "the two states" that "filed a lawsuit". */
function pluralSubject(words: Words, noun: number): Mention {
  let first = noun;
  while (
    first > 0 &&
    noun - first < 3 &&
    words.flags[first - 1]! & (flag.DETERMINER | flag.SHARE) &&
    inOneSentence(words, first - 1, noun)
  )
    first--;
  return mention("group", first, noun + 1);
}
