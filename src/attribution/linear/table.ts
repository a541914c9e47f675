/** A hashed weight table as bytes: `weight = byte × scale`, `labels` of them a row, the rows a power of two. */
export interface Table {
  readonly bytes: Int8Array;
  readonly labels: number;
  readonly scale: number;
}

/** The mask that keeps a hash within the table's rows. */
export function maskOf({ bytes, labels }: Table): number {
  return bytes.length / labels - 1;
}

/** Rounds weights to bytes, scaled so that all but the rarest large ones fit. */
export function quantize(weights: Float32Array, labels: number): Table {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9999)]! || 1;
  const bytes = Int8Array.from(weights, (x) => Math.max(-127, Math.min(127, Math.round((x / high) * 127))));
  return { bytes, labels, scale: high / 127 };
}

/**
 * Adds up the rows of each token: `out[token * labels + label] += scale × Σ bytes`.
 *
 * @param features how many rows a token has in `rows`
 */
export function addRows(
  { bytes, labels, scale }: Table,
  rows: Int32Array,
  tokens: number,
  features: number,
  out: Float32Array,
  at: number,
): void {
  if (labels === 7) addSeven(bytes, scale, rows, tokens, features, out, at);
  else if (labels === 5) addFive(bytes, scale, rows, tokens, features, out, at);
  else throw new Error(`no sum is written for ${labels} labels`);
}

// The two widths in use are written out: the sums stay in registers, which is several times as fast.
function addSeven(
  bytes: Int8Array,
  scale: number,
  rows: Int32Array,
  tokens: number,
  features: number,
  out: Float32Array,
  at: number,
): void {
  let f = 0;
  let o = at;
  for (let i = 0; i < tokens; i++, o += 7) {
    let [a, b, c, d, e, g, h] = [0, 0, 0, 0, 0, 0, 0];
    for (const stop = f + features; f < stop; f++) {
      const row = rows[f]! * 7;
      a = (a + bytes[row]!) | 0;
      b = (b + bytes[row + 1]!) | 0;
      c = (c + bytes[row + 2]!) | 0;
      d = (d + bytes[row + 3]!) | 0;
      e = (e + bytes[row + 4]!) | 0;
      g = (g + bytes[row + 5]!) | 0;
      h = (h + bytes[row + 6]!) | 0;
    }
    out[o]! += a * scale;
    out[o + 1]! += b * scale;
    out[o + 2]! += c * scale;
    out[o + 3]! += d * scale;
    out[o + 4]! += e * scale;
    out[o + 5]! += g * scale;
    out[o + 6]! += h * scale;
  }
}

function addFive(
  bytes: Int8Array,
  scale: number,
  rows: Int32Array,
  tokens: number,
  features: number,
  out: Float32Array,
  at: number,
): void {
  let f = 0;
  let o = at;
  for (let i = 0; i < tokens; i++, o += 5) {
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (const stop = f + features; f < stop; f++) {
      const row = rows[f]! * 5;
      a = (a + bytes[row]!) | 0;
      b = (b + bytes[row + 1]!) | 0;
      c = (c + bytes[row + 2]!) | 0;
      d = (d + bytes[row + 3]!) | 0;
      e = (e + bytes[row + 4]!) | 0;
    }
    out[o]! += a * scale;
    out[o + 1]! += b * scale;
    out[o + 2]! += c * scale;
    out[o + 3]! += d * scale;
    out[o + 4]! += e * scale;
  }
}
