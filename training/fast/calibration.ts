import { logOdds } from "../../src/attribution/linear/confidence.ts";
import { logistic } from "../../src/attribution/linear/trees.ts";

/** Fits `logistic(slope × odds + shift)` to what was right (Platt 1999), by Newton's method. */
export function calibrate(answers: readonly { odds: number; right: number }[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, right } of answers) {
      const p = logistic(slope * odds + shift);
      const w = p * (1 - p);
      ga += (right - p) * odds;
      gb += right - p;
      haa += w * odds * odds;
      hab += w * odds;
      hbb += w;
    }
    const det = haa * hbb - hab * hab;
    slope += (hbb * ga - hab * gb) / det;
    shift += (haa * gb - hab * ga) / det;
  }
  return { slope, shift };
}

/** Where `sureFrom` may lie: well within what `confidenceOf` bends. */
const [LEAST, MOST] = [logOdds(0.75), logOdds(0.95)];

/**
 * The least log-odds such that, by the fit, a share `precision` of the answers from there on is right. The fit's own
 * expectation is taken, not what happened to be right: that depends on a few answers.
 */
export function sureFrom(odds: readonly number[], precision: number): number {
  const surest = [...odds].sort((a, b) => b - a);
  let expected = 0;
  let least = surest[0] ?? 0;
  surest.forEach((z, i) => {
    expected += logistic(z);
    if (expected / (i + 1) >= precision) least = z;
  });
  return Math.max(LEAST, Math.min(MOST, least));
}
