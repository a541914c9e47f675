/**
 * The one loop that reading spends its time in, in WebAssembly with SIMD: hash each feature, load its row of eight bytes,
 * widen, add. `plainSums` in row-sums.ts says the same in JavaScript, and a test holds the two together.
 *
 *     loop token:  acc = 0; n = features; t = salt
 *       loop feature:
 *         h = (a ^ t) × C1;  h = (h ^ h >>> 15 ^ b) × C2;  row = (h ^ h >>> 15) & mask
 *         acc += widen(table[8 × row]);  t += GOLDEN;  next (a, b);  if (--n) again
 *       out[0..8] = acc; out += 16; if (--tokens) again
 */
export const GOLDEN = 0x9e3779b1 | 0;
export const C1 = 0x85ebca6b | 0;
export const C2 = 0xc2b2ae35 | 0;

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

const [PAIRS, TOKENS, FEATURES, OUT, SALT, MASK, ACC, N, T, H] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const i32 = (value: number) => [0x41, ...leb(value)];
const load = (offset: number) => [0x28, 0x02, offset];
const [ADD, SUB, MUL, AND, XOR, SHL, SHR] = [0x6a, 0x6b, 0x6c, 0x71, 0x73, 0x74, 0x76];
const [I32, V128, VOID, LOOP, BR_IF, END] = [0x7f, 0x7b, 0x40, 0x03, 0x0d, 0x0b];
const again = (counter: number) => [...get(counter), ...i32(1), SUB, ...tee(counter), BR_IF, 0, END];
const advance = (local: number, by: number) => [...get(local), ...i32(by), ADD, ...set(local)];
const folded = [...get(H), ...get(H), ...i32(15), SHR, XOR];

const body = [
  ...[2, 1, V128, 3, I32], // locals: acc, then n, t and h
  ...[LOOP, VOID],
  ...[0xfd, 0x0c, ...new Array<number>(16).fill(0), ...set(ACC)],
  ...[...get(FEATURES), ...set(N), ...get(SALT), ...set(T)],
  ...[LOOP, VOID],
  ...[...get(PAIRS), ...load(0), ...get(T), XOR, ...i32(C1), MUL, ...set(H)],
  ...[...folded, ...get(PAIRS), ...load(4), XOR, ...i32(C2), MUL, ...set(H)],
  ...[...get(ACC), ...folded, ...get(MASK), AND, ...i32(3), SHL, 0xfd, 0x01, 0, 0], // v128.load8x8_s
  ...[0xfd, 0x8e, 0x01, ...set(ACC)], // i16x8.add
  ...[...advance(T, GOLDEN), ...advance(PAIRS, 8), ...again(N)],
  ...[...get(OUT), ...get(ACC), 0xfd, 0x0b, 0, 0], // v128.store
  ...[...advance(OUT, 16), ...again(TOKENS)],
  END,
];

/** The module: imports the memory `m.m`, exports `sum(pairs, tokens, features, out, salt, mask)`. The table is at 0. */
export const KERNEL: Uint8Array = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text("m"), ...text("m"), 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text("sum"), 0, 0]),
  ...section(10, [1, ...unsigned(body.length), ...body]),
]);
