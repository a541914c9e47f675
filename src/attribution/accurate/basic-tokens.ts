/** What BERT drops: controls, formats (a soft hyphen, a zero-width space), private and lone code units, U+FFFD. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu;
const BLANK = /\s/u;
/** ASCII symbols count as punctuation; other symbols (€, ™) don't. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const ACCENT = /\p{Mn}/u;
const PLAIN = /^[A-Za-z0-9]+$/;

/**
 * Splits a word as BERT's uncased models do before they look for pieces: lower case, without accents; each punctuation
 * mark and each Chinese character stands alone.
 *
 * @example basicTokens("Café-bar’s") // ["cafe", "-", "bar", "’", "s"]
 */
export function basicTokens(word: string): string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const tokens: string[] = [];
  let open = false;
  for (const character of word.replace(DROPPED, keepBlanks).normalize("NFD")) {
    if (ACCENT.test(character)) continue;
    if (BLANK.test(character)) {
      open = false;
      continue;
    }
    const alone = PUNCTUATION.test(character) || isChinese(character.codePointAt(0)!);
    // Character by character, so that no letter's lower case depends on where it stands (Σ).
    const low = character.toLowerCase();
    if (open && !alone) tokens[tokens.length - 1] += low;
    else tokens.push(low);
    open = !alone;
  }
  return tokens;
}

const keepBlanks = (character: string) => (character === "\t" || character === "\n" || character === "\r" ? " " : "");

/** The blocks that BERT splits into characters: CJK ideographs, but no kana and no hangul. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b81f) ||
    (code >= 0x2b920 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
