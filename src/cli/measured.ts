/** Written by `npm run figures`; don't edit by hand. */
export interface Measured {
  corpus: string;
  /** Articles a second on one core. */
  pace: string;
  /** Kind, precision, recall, in percent. */
  rows: [kind: string, precision: string, recall: string][];
}

export const MEASURED: Record<string, Measured> = {
  fast: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "132",
    rows: [
      ["all", "76.7", "66.1"],
      ["direct", "95.2", "89.9"],
      ["mixed", "84.0", "81.0"],
      ["indirect", "68.9", "56.3"],
    ],
  },
};
