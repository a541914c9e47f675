import type { Statement } from "../../src/record/statement.ts";
import { FEATURES, featuresOf } from "../../src/record/utterances/features.ts";
import { keysOf } from "../../src/record/utterances/keys.ts";
import { profileOf } from "../../src/record/utterances/profile.ts";
import type { WordWeights } from "../../src/record/words/word-weights.ts";
import { type Given, type MarkedArticle, markedStatements } from "./marked.ts";

/** A pair to learn from. */
export interface Pair {
  readonly features: Float32Array;
  readonly same: boolean;
  /** For how many pairs it stands. */
  readonly weight: number;
  /** The events of its two statements. */
  readonly events: readonly [string, string];
}

/** Of pairs that two different speakers make apart, one in so many is learned from. */
const ONE_IN = 6;
const [SPEAKER, COSINE] = [FEATURES.indexOf("speaker"), FEATURES.indexOf("cosine")];

/**
 * The pairs of statements that linking compares, in marked articles: those with a key in common, and all of one event, so
 * that what keys leave out is learned from too. What the annotator was unsure of is left out.
 */
export function pairsOf(articles: readonly MarkedArticle[], given: Given, words: WordWeights): Pair[] {
  const nodes = articles.flatMap((article) => {
    const statements: Statement[] = markedStatements(article, given);
    return statements.flatMap((statement, i) => {
      const { unsure, utterance } = article.statements[i]!;
      if (unsure) return [];
      const profile = profileOf(statement, words);
      return [{ profile, keys: new Set(keysOf(profile, words)), event: String(article.event), utterance }];
    });
  });
  const pairs: Pair[] = [];
  let passed = 0;
  nodes.forEach((a, i) => {
    for (const b of nodes.slice(i + 1)) {
      const together = a.event === b.event;
      if (!together && !shareKey(a.keys, b.keys)) continue;
      const same = together && a.utterance === b.utterance;
      const features = featuresOf(a.profile, b.profile);
      const easy = !same && features[SPEAKER]! < 0.2 && features[COSINE]! < 0.2;
      if (easy && ++passed % ONE_IN) continue;
      pairs.push({ features, same, weight: easy ? ONE_IN : 1, events: [a.event, b.event] });
    }
  });
  return pairs;
}

/** The views of the same articles that are learned from: so the weights know speakers and occasions as they are found, too. */
const VIEWS: readonly Given[] = [
  { speakers: "marked", occasions: "marked" },
  { speakers: "marked", occasions: "found" },
  { speakers: "found", occasions: "found" },
];

/** The pairs of marked articles in all views. */
export function viewsOf(articles: readonly MarkedArticle[], words: WordWeights): Pair[] {
  return VIEWS.flatMap((given) => pairsOf(articles, given, words));
}

function shareKey(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}
