import type { FoundAttribution } from "../../attribution/engine.ts";
import * as flag from "../lexicon/flags.ts";
import { type Mention, startOf } from "../mention.ts";
import type { Referent } from "../referent.ts";
import { tokensOf, type Words } from "../words.ts";

/** Marks that may stand between two quotations of one speech. */
const BETWEEN = /^[\s"“”„«»'‘’.,;:…–—-]*$/;

/**
 * Who speaks where a source is empty, as far as the text leaves no doubt: a participle has its sentence's subject ("Roe left,
 * saying that…"), a quotation that follows another's content at once goes on with it.
 */
export function fillUnsaid(
  words: Words,
  attributions: readonly FoundAttribution[],
  read: readonly Mention[],
  speakers: (Referent | null)[],
): void {
  attributions.forEach(({ source, cue, content }, index) => {
    if (source.length || speakers[index]) return;
    if (cue.length) speakers[index] = subjectBefore(words, read, ...tokensOf(words.layer, cue[0]!));
    else if (content.length) speakers[index] = goesOn(words, attributions, index, speakers);
  });
}

/** Nobody does what is done to him, or seems. */
const PASSIVE = /^(?:is|are|was|were|be|been|being|a|an|the)$/;

function subjectBefore(words: Words, read: readonly Mention[], cue: number, cueEnd: number): Referent | null {
  const { layer, lower } = words;
  if (cue >= words.count || layer.quotation[cue]! >= 0) return null;
  for (let i = cue; i < cueEnd; i++) if (PASSIVE.test(lower[i]!)) return null;
  const start = words.layer.sentenceStart[layer.sentence[cue]!]!;
  const inSentence = within(read, start, cue);
  const beside = inSentence.find(({ last, qualifies, kind }) => last === cue && !qualifies && kind !== "document");
  if (beside) return beside.referent?.known ? beside.referent : null;
  const isParticiple = /ing$/.test(lower[cue]!);
  // "…, and said", "…, told": one more verb of the same subject.
  const isJoined =
    (words.flags[cue]! & flag.SAYING) !== 0 &&
    lower[cue] !== "asked" &&
    /^(?:and|but|,|also|then)$/.test(lower[beforeTime(words, cue)] ?? "");
  if (!isParticiple && !isJoined) return null;
  let subject: Mention | null = null;
  for (const mention of inSentence) {
    const { first, qualifies, attribution, kind } = mention;
    if (layer.quotation[first]! >= 0 || qualifies || kind === "document") continue;
    const before = startOf(mention) - 1;
    const isObject =
      before >= 0 && layer.sentence[before] === layer.sentence[cue] && (words.flags[before]! & flag.PREPOSITION) !== 0;
    if (attribution >= 0 || (!subject && !isObject)) subject = mention;
  }
  return subject?.referent?.known ? subject.referent : null;
}

/** The token before a cue, past "on Wednesday". */
function beforeTime({ flags, lower }: Words, cue: number): number {
  let i = cue - 1;
  while (i > 0 && (flags[i]! & flag.TIME || /^(?:on|last|late|early|later)$/.test(lower[i]!))) i--;
  return i;
}

/** The mentions whose heads are in `[from, to)`. */
function within(read: readonly Mention[], from: number, to: number): readonly Mention[] {
  let [low, high] = [0, read.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read[middle]!.head < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < read.length && read[end]!.head < to) end++;
  return read.slice(low, end);
}

/** How many attributions before and behind an empty one are looked at for the speech it goes on with. */
const NEAR = 6;

function goesOn(
  { layer }: Words,
  attributions: readonly FoundAttribution[],
  index: number,
  speakers: readonly (Referent | null)[],
): Referent | null {
  const start = attributions[index]!.content[0]![0];
  if (!/["“„«]/.test(layer.text[start] ?? "")) return null;
  for (let i = Math.max(0, index - NEAR); i < attributions.length && i <= index + NEAR; i++) {
    const end = attributions[i]!.content.at(-1)?.[1] ?? -1;
    if (end <= start && start - end < 4 && BETWEEN.test(layer.text.slice(end, start))) return speakers[i]!;
  }
  return null;
}
