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
