/** Written by `npm run bench -- attributions --write`; don't edit by hand. */
export interface Measured {
  corpus: string;
  /** Kind, precision, recall. */
  rows: [kind: string, precision: string, recall: string][];
}

export const MEASURED: Record<string, Measured> = {};
