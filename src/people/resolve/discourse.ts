import type { Cast } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import { type Gender, type Mention, startOf, UNKNOWN } from "../mention.ts";
import { genderOf, type Referent } from "../referent.ts";
import { isPossessive, type Words } from "../words.ts";

/** One place where somebody was spoken of, and how much it brought them to the fore. */
interface Trace {
  referent: Referent;
  token: number;
  /** Sentences outside quotations, counted. */
  sentence: number;
  weight: number;
}

/** Where the reading of an article stands: who was spoken of last, and who spoke. */
export interface Discourse {
  readonly cast: Cast;
  readonly words: Words;
  /** The number of each sentence among those that aren't wholly quoted. */
  readonly outer: Int32Array;
  readonly traces: Trace[];
  /** Who spoke last, outside quotations. */
  speaker: { referent: Referent; sentence: number; token: number } | null;
  /** The innermost attribution whose content each token is in, or -1. */
  readonly within: Int32Array;
  /** Who put out the last document of each sort. */
  readonly authors: Map<string, { referent: Referent; token: number }>;
  /** What heads each attribution's source. */
  readonly heads: readonly (Mention | null)[];
}

/** Traces older than this many are forgotten. */
const MEMORY = 40;
/** What a trace is worth in the same sentence, in the one before, and so on. */
const DECAY = [1, 0.7, 0.35, 0.2, 0.12, 0.08, 0.05];
/** What being spoken of twice as often adds. */
const OFTEN = 0.03;
/** How much more the subject of the sentence so far is worth than one before it. */
const SAME_SENTENCE = 1.5;

export function newDiscourse(cast: Cast, heads: readonly (Mention | null)[], within: Int32Array): Discourse {
  const { words } = cast;
  return {
    cast,
    words,
    outer: outerSentences(words),
    traces: [],
    speaker: null,
    within,
    authors: new Map(),
    heads,
  };
}

function outerSentences({ layer }: Words): Int32Array {
  const sentences = layer.sentenceStart.length - 1;
  const out = new Int32Array(sentences);
  let now = 0;
  for (let s = 0; s < sentences; s++) {
    let outside = false;
    for (let i = layer.sentenceStart[s]!; i < layer.sentenceStart[s + 1]! && !outside; i++)
      outside = layer.quotation[i]! < 0;
    if (outside) now++;
    out[s] = now;
  }
  return out;
}

/** Notes that a mention was read, so that a pronoun may find who it stands for. */
export function note(discourse: Discourse, mention: Mention): void {
  const { words, outer, traces } = discourse;
  if (!mention.referent) return;
  const sentence = outer[words.layer.sentence[mention.head]!]!;
  traces.push({ referent: mention.referent, token: mention.head, sentence, weight: prominence(discourse, mention) });
  if (traces.length > MEMORY) traces.shift();
}

/** How much a place in its sentence brings somebody to the fore: speakers and subjects the most. */
function prominence({ words, traces }: Discourse, mention: Mention): number {
  const { last, attribution, qualifies } = mention;
  const start = startOf(mention);
  if (attribution >= 0) return SPEAKER;
  if (qualifies || isPossessive(words, last)) return OWNER;
  const before = start > 0 && words.layer.sentence[start - 1] === words.layer.sentence[start] ? start - 1 : -1;
  if (before >= 0 && words.flags[before]! & flag.PREPOSITION && words.lower[before] !== "as") return OBJECT;
  if (before > 0 && words.lower[before] === "and" && mention.kind === "name") {
    // "Roe and Poe": what one is, the other is too.
    const other = traces.findLast(({ token }) => token === before - 1);
    if (other) return other.weight;
  }
  if (before < 0 || words.opener[start] || isVerb(words, last) || words.flags[before]! & flag.SAYING) return SUBJECT;
  const word = words.lower[before]!;
  if (word === ",") {
    // "his partner, Jane Roe," says more of the partner; "According to the Courier, Jane Roe, who" begins anew.
    const noun = words.flags[before - 1] ?? 0;
    if (!words.capital[before - 1] && noun & (flag.ROLE | flag.HUMAN | flag.KIN | flag.PROXY)) return 1;
    return words.lower[last] === "," ? 1.8 : NEW;
  }
  return /^(?:and|but|that|as|when|while|because|if|:|;|—|–|--|-)$/.test(word) ? NEW : 1;
}

/** What a place must be worth for its sentence to be about somebody new. */
export const NEW = 1.3;
const SPEAKER = 3;
const SUBJECT = 2;
const OBJECT = 0.7;
const OWNER = 0.6;

/** Whether what stands behind a mention looks like its verb. */
function isVerb({ flags, lower, capital, count }: Words, i: number): boolean {
  if (i >= count || capital[i]) return false;
  return (
    (flags[i]! & flag.SAYING) !== 0 ||
    /^(?:is|was|has|had|have|were|are|will|would|could|did|does|may|might|also|never|'s|’s)$/.test(lower[i]!) ||
    (flags[i] === 0 && /(?:ed|s)$/.test(lower[i]!))
  );
}

/** Somebody who may be meant, and how likely. */
export interface Candidate {
  referent: Referent;
  score: number;
}

/** Whom a pronoun or description at `token` can mean, the likeliest first. */
export function candidates(discourse: Discourse, token: number, fits: (referent: Referent) => boolean): Candidate[] {
  const { words, outer, traces, speaker } = discourse;
  const { quotation, sentence: sentences } = words.layer;
  const now = outer[sentences[token]!]!;
  const list: Candidate[] = [];
  const add = (referent: Referent, worth: number, more: number) => {
    const known = list.find((one) => one.referent === referent);
    if (known) known.score = Math.max(known.score, worth) + more;
    else list.push({ referent, score: worth + more });
  };
  let overtaken = false;
  for (const { referent, token: place, sentence, weight } of traces) {
    const far = Math.max(0, now - sentence);
    if (far >= DECAY.length || !fits(referent)) continue;
    // What is said inside a quotation and outside it are two conversations.
    const together = quotation[place] === quotation[token];
    const apart = together ? 1 : quotation[token]! < 0 ? 0.3 : 0.8;
    const near = together && weight >= 1 && sentences[place] === sentences[token] ? SAME_SENTENCE : 1;
    const worth = weight * apart * near * DECAY[far]!;
    add(referent, worth, 0.1 * worth);
    overtaken ||=
      speaker !== null && place > speaker.token && weight >= NEW && together && referent !== speaker.referent;
  }
  const since = speaker ? now - speaker.sentence : 0;
  if (speaker && !overtaken && since <= 3 && fits(speaker.referent)) add(speaker.referent, 0, since <= 1 ? 1.5 : 0.7);
  // Who is spoken of all the time comes to mind first.
  for (const one of list) one.score += OFTEN * Math.log2(1 + one.referent.mentions.length);
  return list.sort((a, b) => b.score - a.score);
}

/** What is enough where nobody competes. */
const ALONE = 0.05;

/** The one candidate that stands out, or null where two compete: better nobody than a guess. */
export function standsOut(list: readonly Candidate[], least: number, ahead: number): Referent | null {
  const [best, second] = list;
  if (!best) return null;
  // Nobody else is near.
  if (!second) return best.score >= ALONE ? best.referent : null;
  return best.score >= least && best.score >= second.score * ahead ? best.referent : null;
}

export function genderFits(referent: Referent, gender: Gender): boolean {
  const own = genderOf(referent);
  return gender === UNKNOWN || own === UNKNOWN || own === gender;
}

/** Who says what is said around `token`: the speaker of the attribution it is quoted in, or null. */
export function saidBy({ within, heads }: Discourse, token: number): Referent | null {
  return heads[within[token]!]?.referent ?? null;
}
