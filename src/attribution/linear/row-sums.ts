import { C1, C2, kernelFor } from "./kernel.ts";
import type { Table } from "./table.ts";

/**
 * Adds up table rows, many tokens at a call. A feature is a pair of numbers; its salt tells it from others with the
 * same pair. The sums are whole numbers, not yet scaled. The number of features is a multiple of
 * `STRIDE`.
 */
export interface RowSums {
  /** Where to write the pairs of `tokens` tokens, `2 × features` numbers each. Valid until the next call. */
  reserve(tokens: number, features: number): Int32Array;
  /** Sums what was written: `LANES` numbers a token, of which the first `width` count. Valid until the next call. */
  sum(tokens: number, salts: Int32Array): Int16Array;
}

/** Numbers a token in a sum: what one instruction adds. */
export const LANES = 8;
/** How many features a token has at most. */
const MOST_FEATURES = 128;
/** What a number of a row can't exceed. */
export const MOST = 127;

/** The part of WebAssembly used here, so that no browser types are needed. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
type Sum = (pairs: number, tokens: number, features: number, out: number, salts: number, mask: number) => void;
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
    module = new wasm.Module(kernelFor(table.width));
  } catch {
    // No SIMD, or a page whose policy forbids compiling: slower, not worse.
    return plainSums(table);
  }
  return wasmSums(table, wasm, module);
}

function wasmSums({ bytes, width }: Table, wasm: Wasm, module: object): RowSums {
  const rows = bytes.length / width;
  // Behind the last row as much again as the kernel reads of it; then the salts and the pairs, each from a
  // multiple of 64 on.
  const tableBytes = (bytes.length + LANES + 63) & ~63;
  const memory = new wasm.Memory({ initial: Math.ceil(tableBytes / PAGE) + 16 });
  const { sum } = new wasm.Instance(module, { m: { m: memory } }).exports;
  new Int8Array(memory.buffer).set(bytes);
  const begin = tableBytes + MOST_FEATURES * 4;
  let saltSpace = new Int32Array(memory.buffer, tableBytes, MOST_FEATURES);
  let input = new Int32Array(memory.buffer, begin);
  return {
    reserve(tokens, features) {
      const need = begin + tokens * (features * 8 + 16);
      if (need > memory.buffer.byteLength) {
        memory.grow(Math.ceil((need - memory.buffer.byteLength) / PAGE) + 16);
        input = new Int32Array(memory.buffer, begin);
        saltSpace = new Int32Array(memory.buffer, tableBytes, MOST_FEATURES);
      }
      return input;
    },
    sum(tokens, salts) {
      const out = begin + tokens * salts.length * 8;
      saltSpace.set(salts);
      if (tokens > 0) sum(begin, tokens, salts.length, out, tableBytes, rows - 1);
      return new Int16Array(memory.buffer, out, tokens * LANES);
    },
  };
}

/** The row of each pair: what the kernel computes on its way. `mask` is the number of rows, a power of two, less one. */
export function rowsOfPairs(
  pairs: Int32Array,
  tokens: number,
  salts: Int32Array,
  mask: number,
  rows: Int32Array,
  at = 0,
  stride = salts.length,
): void {
  let k = 0;
  for (let i = 0; i < tokens; i++) {
    for (let f = 0; f < salts.length; f++) {
      let h = Math.imul(pairs[k]! ^ salts[f]!, C1);
      h = Math.imul(h ^ (h >>> 15) ^ pairs[k + 1]!, C2);
      rows[at + i * stride + f] = (h ^ (h >>> 15)) & mask;
      k += 2;
    }
  }
}

/** The same sums without WebAssembly. */
export function plainSums({ bytes, width }: Table): RowSums {
  const mask = bytes.length / width - 1;
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
    sum(tokens, salts) {
      const features = salts.length;
      if (out.length < tokens * LANES) out = new Int16Array(tokens * LANES * 2);
      out.fill(0, 0, tokens * LANES);
      rowsOfPairs(input, tokens, salts, mask, rows);
      for (let i = 0; i < tokens; i++) {
        for (let f = i * features; f < (i + 1) * features; f++) {
          for (let y = 0; y < width; y++) out[i * LANES + y]! += bytes[rows[f]! * width + y]!;
        }
      }
      return out;
    },
  };
}
