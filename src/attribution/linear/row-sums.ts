import { C1, C2, GOLDEN, KERNEL } from "./kernel.ts";
import type { Table } from "./table.ts";

/**
 * Adds up table rows, many tokens at a call. A feature is a pair of numbers; its place in the token's list and a salt tell
 * it from others with the same pair. The sums are whole numbers, not yet scaled.
 */
export interface RowSums {
  /** Where to write the pairs of `tokens` tokens, `2 × features` numbers each. Valid until the next call. */
  reserve(tokens: number, features: number): Int32Array;
  /** Sums what was written: `LANES` numbers a token, of which the first `labels` count. Valid until the next call. */
  sum(tokens: number, features: number, salt: number): Int16Array;
}

/** Numbers a token in a sum: a row is widened to eight bytes, what one instruction adds. */
export const LANES = 8;
/** What a number of a row can't exceed. */
export const MOST = 127;

/** The part of WebAssembly used here, so that no browser types are needed. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
type Sum = (pairs: number, tokens: number, features: number, out: number, salt: number, mask: number) => void;
interface Wasm {
  Memory: new (limits: { initial: number }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: { sum: Sum } };
}

const PAGE = 65536;

/** Sums by WebAssembly where it is to be had, else in plain JavaScript; the sums are the same. */
export function createRowSums(table: Table): RowSums {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly;
  if (!wasm) return plainSums(table);
  let module: object;
  try {
    module = new wasm.Module(KERNEL);
  } catch {
    // No SIMD, or a page whose policy forbids compiling: slower, not worse.
    return plainSums(table);
  }
  return wasmSums(table, wasm, module);
}

function wasmSums({ bytes, labels }: Table, wasm: Wasm, module: object): RowSums {
  const rows = bytes.length / labels;
  const tableBytes = rows * LANES;
  const memory = new wasm.Memory({ initial: Math.ceil(tableBytes / PAGE) + 16 });
  const { sum } = new wasm.Instance(module, { m: { m: memory } }).exports;
  const wide = new Int8Array(memory.buffer, 0, tableBytes);
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < labels; y++) wide[row * LANES + y] = bytes[row * labels + y]!;
  }
  let input = new Int32Array(memory.buffer, tableBytes);
  return {
    reserve(tokens, features) {
      const need = tableBytes + tokens * (features * 8 + 16);
      if (need > memory.buffer.byteLength) {
        memory.grow(Math.ceil((need - memory.buffer.byteLength) / PAGE) + 16);
        input = new Int32Array(memory.buffer, tableBytes);
      }
      return input;
    },
    sum(tokens, features, salt) {
      const out = tableBytes + tokens * features * 8;
      if (tokens > 0) sum(tableBytes, tokens, features, out, Math.imul(salt, GOLDEN), rows - 1);
      return new Int16Array(memory.buffer, out, tokens * LANES);
    },
  };
}

/** The row of each pair: what the kernel computes on its way. `mask` is the number of rows, a power of two, less one. */
export function rowsOfPairs(
  pairs: Int32Array,
  tokens: number,
  features: number,
  salt: number,
  mask: number,
  rows: Int32Array,
  at = 0,
  stride = features,
): void {
  const first = Math.imul(salt, GOLDEN);
  let k = 0;
  for (let i = 0; i < tokens; i++) {
    let t = first;
    for (let f = 0; f < features; f++) {
      let h = Math.imul(pairs[k]! ^ t, C1);
      h = Math.imul(h ^ (h >>> 15) ^ pairs[k + 1]!, C2);
      rows[at + i * stride + f] = (h ^ (h >>> 15)) & mask;
      t = (t + GOLDEN) | 0;
      k += 2;
    }
  }
}

/** The same sums without WebAssembly. */
export function plainSums({ bytes, labels }: Table): RowSums {
  const mask = bytes.length / labels - 1;
  let input = new Int32Array(1 << 16);
  let rows = new Int32Array(1 << 15);
  let out = new Int16Array(1 << 12);
  return {
    reserve(tokens, features) {
      if (rows.length < tokens * features) {
        input = new Int32Array(tokens * features * 4);
        rows = new Int32Array(tokens * features * 2);
      }
      return input;
    },
    sum(tokens, features, salt) {
      if (out.length < tokens * LANES) out = new Int16Array(tokens * LANES * 2);
      out.fill(0, 0, tokens * LANES);
      rowsOfPairs(input, tokens, features, salt, mask, rows);
      for (let i = 0; i < tokens; i++) {
        for (let f = i * features; f < (i + 1) * features; f++) {
          for (let y = 0; y < labels; y++) out[i * LANES + y]! += bytes[rows[f]! * labels + y]!;
        }
      }
      return out;
    },
  };
}
