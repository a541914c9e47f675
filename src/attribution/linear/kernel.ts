/**
 * The one loop that reading spends its time in, in WebAssembly with SIMD: hash four features, load eight
 * bytes from where each one's row begins, widen, add.
 * `plainSums` in row-sums.ts says the same in JavaScript, and a test holds the two together.
 *
 *     loop token:  acc = 0; n = features; s = salts
 *       loop four features:
 *         h = (a ^ salt[s]) × C1;  h = (h ^ h >>> 15 ^ b) × C2;  row = (h ^ h >>> 15) & mask
 *         acc += widen(table[width × row]), four times;  next s, (a, b);  if (n -= 4) again
 *       out[0..8] = acc; out += 16; if (--tokens) again
 */
export const GOLDEN = 0x9e3779b1 | 0;
export const C1 = 0x85ebca6b | 0;
export const C2 = 0xc2b2ae35 | 0;
/** Features that are hashed at once: their number is a multiple of it. */
export const STRIDE = 4;

/** Signed LEB128, as WebAssembly writes its numbers. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f;
    const sign = low & 0x40;
    if ((rest >> 7 === 0 && !sign) || (rest >> 7 === -1 && sign)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >> 7)];
const section = (id: number, body: number[]) => [id, ...unsigned(body.length), ...body];
const text = (word: string) => [word.length, ...Array.from(word, (letter) => letter.charCodeAt(0))];

const [PAIRS, TOKENS, FEATURES, OUT, SALTS, MASK, N, S, ACC, H, ROW, TWO] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const i32 = (value: number) => [0x41, ...leb(value)];
const [ADD, SUB, SHR_64, WRAP] = [0x6a, 0x6b, 0x88, 0xa7];
const [I32, I64, V128, VOID, LOOP, BR_IF, END] = [0x7f, 0x7e, 0x7b, 0x40, 0x03, 0x0d, 0x0b];
const again = (counter: number, by: number) => [...get(counter), ...i32(by), SUB, ...tee(counter), BR_IF, 0, END];
const advance = (local: number, by: number) => [...get(local), ...i32(by), ADD, ...set(local)];

const simd = (code: number, ...operands: number[]) => [0xfd, ...unsigned(code), ...operands];
const v128 = (...bytes: number[]) => simd(0x0c, ...bytes);
const words = (...numbers: number[]) => [...new Uint8Array(Int32Array.from(numbers).buffer)];
const each = (value: number) => v128(...words(value, value, value, value));
const [TIMES, XOR, AND] = [simd(0xb5), simd(0x51), simd(0x4e)];
const shifted = (by: number) => [...i32(by), ...simd(0xad)];
/** The first of each two words, or the second, of eight that lie in a row. */
const every2nd = (from: number) =>
  simd(0x0d, ...[0, 8, 16, 24].flatMap((at) => [at + from, at + from + 1, at + from + 2, at + from + 3]));
/** Times a width: a shift where it is a power of two, which is quicker. */
const times = (width: number) =>
  Number.isInteger(Math.log2(width)) ? [...i32(Math.log2(width)), ...simd(0xab)] : [...each(width), ...TIMES];
const four = (offset: number) => [...get(PAIRS), ...simd(0x00, 2, offset)];
const pairsFrom = (part: number) => [...four(0), ...four(16), ...every2nd(part)];
const folded = [...get(H), ...get(H), ...shifted(15), ...XOR];
const added = [...simd(0x01, 0, 0), ...get(ACC), ...simd(0x8e), ...set(ACC)]; // load8x8_s, i16x8.add
/** Adds the row whose place is the low half of what was last put on the stack, or what a shift leaves of it. */
const place = (pair: number) => [...get(ROW), ...simd(0x1d, pair), ...tee(TWO), WRAP, ...added];
const placeAbove = [...get(TWO), 0x42, 32, SHR_64, WRAP, ...added];

const bodyFor = (width: number) => [
  ...[3, 2, I32, 3, V128, 1, I64], // locals: n and s; acc, h and row; two
  ...[LOOP, VOID],
  ...[...each(0), ...set(ACC), ...get(FEATURES), ...set(N), ...get(SALTS), ...set(S)],
  ...[LOOP, VOID],
  ...[...pairsFrom(0), ...get(S), ...simd(0x00, 2, 0), ...XOR, ...each(C1), ...TIMES, ...set(H)],
  ...[...folded, ...pairsFrom(4), ...XOR, ...each(C2), ...TIMES, ...set(H)],
  ...[...folded, ...get(MASK), ...simd(0x11), ...AND, ...times(width), ...set(ROW)],
  ...[...place(0), ...placeAbove, ...place(1), ...placeAbove],
  ...[...advance(S, 4 * STRIDE), ...advance(PAIRS, 8 * STRIDE), ...again(N, STRIDE)],
  ...[...get(OUT), ...get(ACC), ...simd(0x0b, 0, 0)],
  ...[...advance(OUT, 16), ...again(TOKENS, 1)],
  END,
];

/**
 * The module for rows of `width` bytes, at most eight: imports the memory `m.m`, exports `sum(pairs, tokens, features, out,
 * salts, mask)`. The table is at 0; of the eight numbers of a sum, those beyond `width` mean nothing.
 */
export function kernelFor(width: number): Uint8Array {
  const body = bodyFor(width);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text("m"), ...text("m"), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("sum"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}
