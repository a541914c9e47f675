import { isUtf8 } from "node:buffer";
import { IntakeProblem } from "./problem.ts";

/** Decoded text; `damaged` counts the places where the bytes made no character and U+FFFD stands now. */
export interface Decoded {
  text: string;
  charset: string;
  damaged: number;
}

const BOMS: readonly [charset: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What the web calls these charsets and means by them (WHATWG Encoding): the Windows ones that hold them. */
const ALIASES: Record<string, string> = {
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  l1: "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  gb2312: "gbk",
  "ks_c_5601-1987": "cp949",
  "euc-kr": "cp949",
  "shift-jis": "shift_jis",
  sjis: "shift_jis",
  "x-sjis": "shift_jis",
  utf8: "utf-8",
  unicode: "utf-16le",
};

/** Charsets that write everything in ASCII bytes, so that they pass for UTF-8: here the label has to be believed. */
const SEVEN_BIT = new Set(["iso-2022-jp", "hz-gb-2312"]);

/**
 * Bytes to text: a BOM says what they are, or a label from outside; else they are UTF-8 if every byte fits; else what the
 * file's own label says; else windows-1252, if that gives Western text. A BOM is taken off: offsets count behind it.
 *
 * @param outside the charset that the way here names (an HTTP header), if any
 * @param inside the charset that the file itself names (`<meta charset>`), if any
 */
export async function decode(bytes: Buffer, name: string, outside?: string, inside?: string): Promise<Decoded> {
  const bom = bomOf(bytes);
  if (bom) return decodeAs(bytes.subarray(bom.length), bom.charset);
  const labels = { outside: await known(outside), inside: await known(inside) };
  if (labels.outside) return decodeAs(bytes, labels.outside);
  if (labels.inside && SEVEN_BIT.has(labels.inside)) return decodeAs(bytes, labels.inside);
  const wide = wideCharset(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), charset: "utf-8", damaged: 0 };
  const torn = decodeTorn(bytes);
  if (torn) return torn;
  if (labels.inside && labels.inside !== "utf-8") return decodeAs(bytes, labels.inside);
  const western = await decodeAs(bytes, "windows-1252");
  if (isWestern(western.text, bytes)) return western;
  throw new IntakeProblem(
    "charset",
    name,
    "its characters are neither UTF-8 nor Western, and it names no charset. Convert it: iconv -f CHARSET -t UTF-8.",
  );
}

/** UTF-16 or UTF-32 by its BOM, or UTF-16 by the zero bytes between its Latin letters. */
export function wideCharset(head: Uint8Array): string | undefined {
  const bom = bomOf(head);
  if (bom) return bom.charset === "utf-8" ? undefined : bom.charset;
  const length = Math.min(head.length, 4_096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return undefined;
}

export function bomOf(head: Uint8Array): { charset: string; length: number } | undefined {
  const found = BOMS.find(([, bytes]) => bytes.length <= head.length && bytes.every((byte, i) => head[i] === byte));
  return found && { charset: found[0], length: found[1].length };
}

/** UTF-8 with a few bad bytes in it: most of what is not ASCII still makes whole characters, as by chance it never does. */
export function decodeTorn(bytes: Buffer): Decoded | undefined {
  const text = bytes.toString("utf8");
  let whole = 0;
  let damaged = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) whole++;
  }
  return whole >= 4 * damaged ? { text, charset: "utf-8", damaged } : undefined;
}

async function decodeAs(bytes: Buffer, charset: string): Promise<Decoded> {
  const text = charset === "utf-8" ? bytes.toString("utf8") : await convert(bytes, charset);
  const damaged = charset === "utf-8" && isUtf8(bytes) ? 0 : text.split("\ufffd").length - 1;
  return { text, charset, damaged };
}

/** Only Node's decoder knows the Japanese seven-bit one, only iconv-lite does windows-1252 right on Node 20. */
async function convert(bytes: Buffer, charset: string): Promise<string> {
  if (SEVEN_BIT.has(charset)) return new TextDecoder(charset).decode(bytes);
  const { default: iconv } = await import("iconv-lite");
  return iconv.decode(bytes, charset, { stripBOM: false });
}

/** The charset a label means, or undefined where nobody knows it. */
async function known(label: string | undefined): Promise<string | undefined> {
  const plain = label?.trim().toLowerCase();
  if (!plain) return undefined;
  const charset = ALIASES[plain] ?? plain;
  if (charset === "utf-8" || SEVEN_BIT.has(charset)) return charset;
  const { default: iconv } = await import("iconv-lite");
  return /^[\w.:-]{2,40}$/.test(charset) && !BINARY_CODECS.has(charset) && iconv.encodingExists(charset)
    ? charset
    : undefined;
}

/** What iconv-lite also calls encodings. */
const BINARY_CODECS = new Set(["base64", "hex", "binary", "utf7", "utf-7", "utf7imap", "utf-7-imap", "cesu8"]);

/** Bytes that windows-1252 leaves open, and the share of accented letters that no Western language reaches. */
const OPEN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const MOST_ACCENTED = 0.3;

function isWestern(text: string, bytes: Uint8Array): boolean {
  if (bytes.some((byte) => OPEN.has(byte))) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  return accented <= MOST_ACCENTED * letters;
}
