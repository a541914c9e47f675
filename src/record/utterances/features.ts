import { daysApart } from "../days.ts";
import { sameSpeakerForms } from "../persons/same-speaker.ts";
import { commonRuns } from "./common-runs.ts";
import { commonCue, commonRoots, commonWords, cueInContent, quotedContained } from "./common-words.ts";
import type { Profile } from "./profile.ts";
import { matchOccasions } from "./same-occasion.ts";

/**
 * What a pair of statements is judged by, in this order. The kinds of both, the last three, say what the others are to be held
 * against: two quotations of one utterance share their words, a quotation and a retelling needn't.
 */
export const FEATURES = [
  "cosine",
  "containment",
  "common",
  "heaviest",
  "roots",
  "rootsCommon",
  "run",
  "runContained",
  "quotedRun",
  "covered",
  "lesser",
  "greater",
  "bothQuoted",
  "neitherQuoted",
  "speaker",
  "speakerOpen",
  "occasionKind",
  "occasionDay",
  "occasionParty",
  "days",
  "numbersShared",
  "numbersDiffer",
  "negation",
  "sameArticle",
  "cue",
  "cueInContent",
  "quotedContained",
  "occasionCalled",
  "bothDirect",
  "bothIndirect",
  "directAndIndirect",
] as const;

/** The features of a pair, whichever comes first. */
export function featuresOf(a: Profile, b: Profile): Float32Array {
  const x = new Float32Array(FEATURES.length);
  const [s, t] = [a.statement, b.statement];
  const lesser = Math.min(a.weight, b.weight) || 1;
  const common = commonWords(a, b);
  const roots = commonRoots(a, b);
  const runs = commonRuns(a, b);
  const occasion = matchOccasions(a.occasion, b.occasion);
  const shared = a.numbers.filter((number) => b.numbers.includes(number)).length;
  let i = 0;
  x[i++] = common.square / (a.norm * b.norm || 1);
  x[i++] = common.weight / lesser;
  x[i++] = common.weight;
  x[i++] = common.heaviest;
  x[i++] = roots / (Math.min(a.rootWeight, b.rootWeight) || 1);
  x[i++] = roots;
  x[i++] = runs.heaviest;
  x[i++] = runs.heaviest / lesser;
  x[i++] = runs.quoted;
  x[i++] = runs.covered / lesser;
  x[i++] = lesser;
  x[i++] = Math.max(a.weight, b.weight);
  x[i++] = a.quotedWeight && b.quotedWeight ? 1 : 0;
  x[i++] = a.quotedWeight || b.quotedWeight ? 0 : 1;
  x[i++] = a.speaker && b.speaker ? sameSpeakerForms(a.speaker, b.speaker) : 0.5;
  x[i++] = a.speaker && b.speaker ? 0 : 1;
  x[i++] = occasion.kind;
  x[i++] = occasion.day;
  x[i++] = occasion.party;
  x[i++] = Math.log1p(daysApart(s.published, t.published));
  x[i++] = shared;
  x[i++] = a.numbers.length && b.numbers.length && !shared ? 1 : 0;
  x[i++] = a.negated === b.negated ? 0 : 1;
  x[i++] = s.article === t.article ? 1 : 0;
  x[i++] = commonCue(a, b);
  x[i++] = cueInContent(a, b);
  x[i++] = quotedContained(a, b);
  x[i++] = occasion.called;
  x[i++] = s.kind === "direct" && t.kind === "direct" ? 1 : 0;
  x[i++] = s.kind === "indirect" && t.kind === "indirect" ? 1 : 0;
  x[i++] = s.kind !== t.kind && s.kind !== "mixed" && t.kind !== "mixed" ? 1 : 0;
  return x;
}
