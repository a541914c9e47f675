import { lexiconKey, type Scene } from "../../src/attribution/linear/scene.ts";

/** How often each word, with its coarse tag, was seen and was a cue: in all articles, and in each. */
export interface CueCounts {
  all: Map<number, [seen: number, cue: number]>;
  byArticle: Map<number, [seen: number, cue: number]>[];
}

/** Counts the words of cues over articles. @param isCue 1 for each token that is in a cue */
export function countCues(
  articles: readonly { scene: Pick<Scene, "layer" | "coarse">; isCue: Uint8Array; weight: number }[],
): CueCounts {
  const all: CueCounts["all"] = new Map();
  const byArticle = articles.map(({ scene, isCue, weight }) => {
    const own = new Map<number, [number, number]>();
    isCue.forEach((cue, i) => {
      const key = lexiconKey(scene.layer.words.stem[i]!, scene.coarse[i]!);
      for (const counts of [all, own]) {
        const row = counts.get(key);
        if (row) {
          row[0] += weight;
          row[1] += weight * cue;
        } else counts.set(key, [weight, weight * cue]);
      }
    });
    return own;
  });
  return { all, byArticle };
}

const STEPS = [0.004, 0.02, 0.06, 0.15, 0.35, 0.6, 0.8];

/** The lexicon step of a word seen `seen` times, `cue` of them in a cue; 0 where it was seen too seldom to say. */
export function stepOfCounts(seen: number, cue: number): number {
  if (seen < 1.5 || cue <= 0) return 0;
  const p = (cue + 0.02) / (seen + 0.4);
  let k = 0;
  while (k < STEPS.length && p >= STEPS[k]!) k++;
  return k;
}

/** The lexicon that ships: every word whose step isn't 0. */
export function lexiconOf({ all }: CueCounts): Map<number, number> {
  const lexicon = new Map<number, number>();
  for (const [key, [seen, cue]] of all) {
    const step = stepOfCounts(seen, cue);
    if (step) lexicon.set(key, step);
  }
  return lexicon;
}

/** Steps as an article may see them in training: from all the others. */
export function withoutArticle({ all, byArticle }: CueCounts, article: number): (key: number) => number {
  const own = byArticle[article]!;
  return (key) => {
    const [seen, cue] = all.get(key) ?? [0, 0];
    const [mine, mineCue] = own.get(key) ?? [0, 0];
    return stepOfCounts(seen - mine, cue - mineCue);
  };
}
