/** Written by `npm run figures`; don't edit by hand. */
export interface Measured {
  corpus: string;
  /** Articles a second on one core. */
  pace: string;
  /** Kind, precision, recall, in percent. */
  rows: [kind: string, precision: string, recall: string][];
}

export const MEASURED: Record<string, Measured> = {
  accurate: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "5",
    rows: [
      ["all", "81.2", "75.4"],
      ["direct", "95.8", "92.7"],
      ["mixed", "85.7", "85.9"],
      ["indirect", "75.8", "68.4"],
    ],
  },
  fast: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "131",
    rows: [
      ["all", "77.0", "66.5"],
      ["direct", "94.5", "89.9"],
      ["mixed", "83.5", "80.0"],
      ["indirect", "69.8", "57.1"],
    ],
  },
};
