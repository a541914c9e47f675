/** Where each word of a text starts and ends (UTF-16). */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
/** Unicode's White_Space: it has U+0085, which `\s` lacks, and lacks U+FEFF, which `\s` has. */
const BLANK = /\p{White_Space}/u;

const [OTHER, SPACE, WORD] = [0, 1, 2];
const classify = (code: number) => {
  const character = String.fromCodePoint(code);
  if (LETTER_OR_NUMBER.test(character)) return WORD;
  return BLANK.test(character) ? SPACE : OTHER;
};
const TABLE = Uint8Array.from({ length: 0x530 }, (_, code) => classify(code));
const classOf = (code: number) => (code < TABLE.length ? TABLE[code]! : classify(code));

const width = (code: number) => (code > 0xffff ? 2 : 1);
/** What holds a word together between letters or numbers: ' ’ . - */
const joins = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;

/**
 * The words of a text as the model's training counted them: `[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*|\S`. Unlike the text
 * layer's tokens, "Pell's" is one word and "..." three. Written out because a pattern's stack overflows on a word of
 * megabytes.
 */
export function findWords(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const kind = classOf(code);
    const from = i;
    i += width(code);
    if (kind === SPACE) continue;
    if (kind === WORD) i = wordEnd(text, i);
    start.push(from);
    end.push(i);
  }
  return { count: start.length, start: Int32Array.from(start), end: Int32Array.from(end) };
}

/** The end of a word, from behind its first character. */
function wordEnd(text: string, behind: number): number {
  let i = behind;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    if (classOf(code) === WORD) i += width(code);
    else if (joins(code) && i + 1 < text.length && classOf(text.codePointAt(i + 1)!) === WORD) i++;
    else break;
  }
  return i;
}
