import { logistic } from "./trees.ts";

/** How a log-odds of the third model becomes a confidence: what was fitted where nothing was learned. */
export interface Calibration {
  /** P(right) = logistic(slope × odds + shift), fitted (Platt 1999). */
  readonly slope: number;
  readonly shift: number;
  /**
   * The log-odds, fitted so, from which on enough of what is found is right for people who want only what is sure: there
   * confidence is 0.9.
   */
  readonly sure: number;
}

/** Below and above these log-odds (of 0.7 and 0.98) confidence is what was fitted. */
const LOW = logOdds(0.7);
const HIGH = logOdds(0.98);
const SURE = logOdds(0.9);

/**
 * The confidence of a log-odds. Between 0.7 and 0.98 it is bent so that 0.9 falls where those at least so sure are right often
 * enough: a threshold is chosen for all that stands above it, not for what stands just there.
 */
export function confidenceOf(odds: number, { slope, shift, sure }: Calibration): number {
  const fitted = slope * odds + shift;
  if (fitted <= LOW || fitted >= HIGH) return logistic(fitted);
  return logistic(
    fitted < sure
      ? LOW + ((fitted - LOW) * (SURE - LOW)) / (sure - LOW)
      : HIGH - ((HIGH - fitted) * (HIGH - SURE)) / (HIGH - sure),
  );
}

export function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}
