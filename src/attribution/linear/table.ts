/** A hashed weight table as bytes: `weight = byte × scale`, `labels` of them a row, the rows a power of two. */
export interface Table {
  readonly bytes: Int8Array;
  readonly labels: number;
  readonly scale: number;
}

/** Rounds weights to bytes, scaled so that all but the rarest large ones fit. */
export function quantize(weights: Float32Array, labels: number): Table {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9999)]! || 1;
  const bytes = Int8Array.from(weights, (x) => Math.max(-127, Math.min(127, Math.round((x / high) * 127))));
  return { bytes, labels, scale: high / 127 };
}
