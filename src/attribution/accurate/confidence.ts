import { SIGNS, type Signs } from "./signs.ts";

/** confidence.json: how much each sign weighs. A sign without a weight doesn't count. */
export interface Confidence {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof Signs, number>>>;
}

/** The probability that an attribution with these signs is right, to three digits. */
export function confidenceOf({ bias, weights }: Confidence, signs: Signs): number {
  const sum = SIGNS.reduce((all, sign) => all + (weights[sign] ?? 0) * signs[sign], bias);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
