/**
 * A hashed weight table as bytes: `weight = byte × scale`, the rows a power of two. A row holds a weight for each label but
 * the first: scores matter only beside each other, so the first one's may be nought everywhere.
 */
export interface Table {
  readonly bytes: Int8Array;
  /** Weights a row: one fewer than there are labels. */
  readonly width: number;
  readonly scale: number;
}

/** Rounds weights, `labels` a row, to bytes, scaled so that all but the rarest large ones fit. */
export function quantize(weights: Float32Array, labels: number): Table {
  const width = labels - 1;
  const beside = new Float32Array((weights.length / labels) * width);
  for (let from = 0, to = 0; from < weights.length; from += labels) {
    for (let y = 1; y < labels; y++) beside[to++] = weights[from + y]! - weights[from]!;
  }
  const sizes = beside.map(Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9999)]! || 1;
  const bytes = Int8Array.from(beside, (x) => Math.max(-127, Math.min(127, Math.round((x / high) * 127))));
  return { bytes, width, scale: high / 127 };
}
