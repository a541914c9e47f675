const [OTHER, DIGIT, LETTER, QUOTE] = [0, 1, 2, 3];
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
const LETTERLIKE = /[\p{L}\p{M}]/u;

/** What kind of character each ASCII unit is; `DIGIT` belongs to words, too. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/i.test(character)) return LETTER;
  return character === '"' ? QUOTE : OTHER;
});

/** Whether a token is a quotation mark. */
export function isMark(token: string): boolean {
  return token.length <= 2 && /^(?:["“”„«»]|''|``)$/.test(token);
}

/**
 * Tells where the tokens of a text stand that comparing looks at, one after the other: numbers with what divides them, words
 * with what an apostrophe joins to them, quotation marks, and the percent sign. As the expression
 * `\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|["“”„«»]|''|``|%` finds them, in a third of its time.
 */
export function eachToken(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = unit < 128 ? ASCII[unit]! : OTHER;
    let end = at;
    if (kind === DIGIT) end = numberEnd(text, at);
    else if (kind === LETTER || (unit >= 128 && wordlike(text, at))) end = wordEnd(text, at);
    else if (kind === QUOTE || unit === 0x25 || (unit >= 128 && isMark(text[at]!))) end = at + 1;
    else if ((unit === 0x27 || unit === 0x60) && text.charCodeAt(at + 1) === unit) end = at + 2;
    if (end === at) {
      at += unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    take(at, end);
    at = end;
  }
}

const isDigit = (text: string, at: number) => ASCII[text.charCodeAt(at)] === DIGIT;

function numberEnd(text: string, at: number): number {
  while (isDigit(text, at)) at++;
  while ((text[at] === "." || text[at] === ",") && isDigit(text, at + 1)) {
    at++;
    while (isDigit(text, at)) at++;
  }
  return at;
}

function wordEnd(text: string, at: number): number {
  at = runEnd(text, at, WORDLIKE, true);
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2bc) return at;
    const end = runEnd(text, at + 1, LETTERLIKE, false);
    if (end === at + 1) return at;
    at = end;
  }
}

/** Where a run of characters ends: ASCII by the table, others by the expression. */
function runEnd(text: string, at: number, others: RegExp, digits: boolean): number {
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if (ASCII[unit] !== LETTER && !(digits && ASCII[unit] === DIGIT)) return at;
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (!others.test(character)) return at;
      at += character.length;
    }
  }
  return at;
}

function wordlike(text: string, at: number): boolean {
  return WORDLIKE.test(String.fromCodePoint(text.codePointAt(at)!));
}
