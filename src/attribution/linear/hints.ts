/** What the first model thinks of each token, in steps, for the second one to lean on. Columns are a token long. */
export interface Hints {
  /** Steps of P(source), P(cue), P(content). */
  readonly source: Uint8Array;
  readonly cue: Uint8Array;
  readonly content: Uint8Array;
  /** 1 at the first token of every likely cue. */
  readonly rivals: Uint8Array;
}

/** A run of tokens that may be a cue. */
export interface Candidate {
  first: number;
  last: number;
  /** P(a cue begins here). */
  probability: number;
}

/** Labels of the first model, in the order of its weights. */
export const FLAT_LABELS = 7; // O, B/I source, B/I cue, B/I content

const STEPS = [0.02, 0.1, 0.3, 0.6, 0.9];
const LIKELY = 0.3;

function stepOf(p: number): number {
  let k = 0;
  while (k < STEPS.length && p >= STEPS[k]!) k++;
  return k;
}

/** Turns P(label | token) into hints and candidate cues: every token at which a cue begins with at least `floor`. */
export function readMarginals(
  p: Float32Array,
  count: number,
  floor: number,
): { hints: Hints; candidates: Candidate[] } {
  const source = new Uint8Array(count);
  const cue = new Uint8Array(count);
  const content = new Uint8Array(count);
  const rivals = new Uint8Array(count);
  const candidates: Candidate[] = [];
  for (let i = 0; i < count; i++) {
    const row = i * FLAT_LABELS;
    source[i] = stepOf(p[row + 1]! + p[row + 2]!);
    cue[i] = stepOf(p[row + 3]! + p[row + 4]!);
    content[i] = stepOf(p[row + 5]! + p[row + 6]!);
    const begins = p[row + 3]!;
    if (begins < floor) continue;
    let last = i;
    // It goes on while going on is likelier than not, given that it came this far.
    let reach = begins;
    while (last + 1 < count) {
      const next = p[row + (last + 1 - i) * FLAT_LABELS + 4]!;
      if (next < reach * 0.5 || next < floor / 2) break;
      reach = Math.min(reach, next);
      last++;
    }
    candidates.push({ first: i, last, probability: begins });
    if (begins >= LIKELY) rivals[i] = 1;
  }
  return { hints: { source, cue, content, rivals }, candidates };
}
