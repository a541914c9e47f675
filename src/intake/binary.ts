import { wideCharset } from "./charset.ts";

/** How files begin that hold no plain text, and what helps. */
const SIGNATURES: readonly [start: string, what: string][] = [
  ["%PDF-", "a PDF. Save its text first, for example with pdftotext."],
  ["PK\x03\x04", "a ZIP archive or an office document. Unpack it, or save it as text."],
  ["\xd0\xcf\x11\xe0", "an office document. Save it as text."],
  ["{\\rtf", "a rich-text document. Save it as text."],
  ["\x89PNG", "a picture."],
  ["\xff\xd8\xff", "a picture."],
  ["GIF8", "a picture."],
  ["RIFF", "a picture or a sound."],
  ["ID3", "a sound."],
  ["OggS", "a sound."],
  ["\x7fELF", "a program."],
  ["MZ\x90", "a program."],
  ["BZh", "a bzip2 file. Unpack it first."],
  ["\xfd7zXZ", "an xz file. Unpack it first."],
  ["7z\xbc\xaf", "a 7z archive. Unpack it first."],
  ["\x28\xb5\x2f\xfd", "a zstd file. Unpack it first."],
  ["SQLite format 3", "a database."],
];

const MOST_CONTROLS = 0.05;

/** What a file is that holds no text, as the end of "is binary: …"; undefined for text, also for text with some NULs. */
export function binaryKind(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 16)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (wideCharset(head)) return undefined;
  const length = Math.min(head.length, 8_192);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(head[i]!)) controls++;
  return controls > MOST_CONTROLS * length ? "no text of any kind that is known here." : undefined;
}

/** Control characters that texts don't hold; tabs, line ends and escapes they do. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}
