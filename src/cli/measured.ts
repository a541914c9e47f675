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
      ["all", "77.0", "66.5"],
      ["direct", "94.5", "89.9"],
      ["mixed", "83.5", "80.0"],
      ["indirect", "69.8", "57.1"],
    ],
  },
};
