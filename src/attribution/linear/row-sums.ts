import type { Table } from "./table.ts";

/** Adds up table rows, many tokens at a call. The sums are whole numbers: `byte` sums, not yet scaled. */
export interface RowSums {
  /** Where to write the row numbers for `tokens` tokens of `features` rows each. Valid until the next call. */
  reserve(tokens: number, features: number): Int32Array;
  /** Sums what was written: `LANES` numbers a token, of which the first `labels` count. Valid until the next call. */
  sum(tokens: number, features: number): Int16Array;
  readonly scale: number;
  readonly mask: number;
}

/** Numbers a token in a sum: a row is widened to eight bytes, what one instruction adds. */
export const LANES = 8;

/** The part of WebAssembly used here, so that no browser types are needed. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Wasm {
  Memory: new (limits: { initial: number }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
    imports: object,
  ) => { exports: { sum(rows: number, tokens: number, features: number, out: number): void } };
}

/**
 * One function in WebAssembly with SIMD: for each token, load eight bytes a row, widen, add; store eight 16-bit sums.
 *
 *     loop token:  acc = 0; n = features
 *       loop row:  acc += widen(table[8 × rows[i++]]); if (--n) again
 *                  out[0..8] = acc; out += 16; if (--tokens) again
 */
// biome-ignore format: an instruction a line
const CODE = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
  0x01, 0x08, 0x01, 0x60, 0x04, 0x7f, 0x7f, 0x7f, 0x7f, 0x00, // type: (rows, tokens, features, out)
  0x02, 0x08, 0x01, 0x01, 0x6d, 0x01, 0x6d, 0x02, 0x00, 0x01, // import memory m.m
  0x03, 0x02, 0x01, 0x00,
  0x07, 0x07, 0x01, 0x03, 0x73, 0x75, 0x6d, 0x00, 0x00, // export sum
  0x0a, 0x61, 0x01, 0x5f, 0x02, 0x01, 0x7b, 0x01, 0x7f, // locals: acc (v128) is 4, n is 5
  0x03, 0x40, // loop token
  0xfd, 0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x21, 0x04, // acc = 0
  0x20, 0x02, 0x21, 0x05, // n = features
  0x03, 0x40, // loop row
  0x20, 0x04,
  0x20, 0x00, 0x28, 0x02, 0x00, 0x41, 0x03, 0x74, // 8 × rows[i]
  0xfd, 0x01, 0x00, 0x00, // v128.load8x8_s
  0xfd, 0x8e, 0x01, 0x21, 0x04, // acc = i16x8.add
  0x20, 0x00, 0x41, 0x04, 0x6a, 0x21, 0x00, // i++
  0x20, 0x05, 0x41, 0x01, 0x6b, 0x22, 0x05, 0x0d, 0x00, 0x0b, // if (--n) again
  0x20, 0x03, 0x20, 0x04, 0xfd, 0x0b, 0x00, 0x00, // out = acc
  0x20, 0x03, 0x41, 0x10, 0x6a, 0x21, 0x03, // out += 16
  0x20, 0x01, 0x41, 0x01, 0x6b, 0x22, 0x01, 0x0d, 0x00, 0x0b, // if (--tokens) again
  0x0b,
];

const PAGE = 65536;

/** Sums by WebAssembly where it is to be had, else in plain JavaScript; the sums are the same. */
export function createRowSums(table: Table): RowSums {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly;
  try {
    if (wasm) return wasmSums(table, wasm);
  } catch {
    // No SIMD, or a page whose policy forbids compiling: slower, not worse.
  }
  return plainSums(table);
}

function wasmSums({ bytes, labels, scale }: Table, wasm: Wasm): RowSums {
  const rows = bytes.length / labels;
  const tableBytes = rows * LANES;
  const memory = new wasm.Memory({ initial: Math.ceil(tableBytes / PAGE) + 16 });
  const { sum } = new wasm.Instance(new wasm.Module(Uint8Array.from(CODE)), { m: { m: memory } }).exports;
  const wide = new Int8Array(memory.buffer, 0, tableBytes);
  for (let row = 0; row < rows; row++)
    for (let y = 0; y < labels; y++) wide[row * LANES + y] = bytes[row * labels + y]!;
  let input = new Int32Array(memory.buffer, tableBytes);
  return {
    scale,
    mask: rows - 1,
    reserve(tokens, features) {
      const need = tableBytes + tokens * (features * 4 + 16);
      if (need > memory.buffer.byteLength) {
        memory.grow(Math.ceil((need - memory.buffer.byteLength) / PAGE) + 16);
        input = new Int32Array(memory.buffer, tableBytes);
      }
      return input;
    },
    sum(tokens, features) {
      const out = tableBytes + tokens * features * 4;
      if (tokens > 0) sum(tableBytes, tokens, features, out);
      return new Int16Array(memory.buffer, out, tokens * LANES);
    },
  };
}

/** The same sums without WebAssembly. */
export function plainSums({ bytes, labels, scale }: Table): RowSums {
  let input = new Int32Array(1 << 16);
  let out = new Int16Array(1 << 12);
  return {
    scale,
    mask: bytes.length / labels - 1,
    reserve(tokens, features) {
      if (input.length < tokens * features) input = new Int32Array(tokens * features * 2);
      return input;
    },
    sum(tokens, features) {
      if (out.length < tokens * LANES) out = new Int16Array(tokens * LANES * 2);
      out.fill(0, 0, tokens * LANES);
      for (let i = 0; i < tokens; i++) {
        for (let f = i * features; f < (i + 1) * features; f++) {
          const row = input[f]! * labels;
          for (let y = 0; y < labels; y++) out[i * LANES + y]! += bytes[row + y]!;
        }
      }
      return out;
    },
  };
}
