// The commonest little words of each language that no other of the list shares.
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "and", "of", "to", "that", "is", "was", "for", "with", "said", "on", "by", "from", "has"],
  de: ["der", "die", "und", "das", "nicht", "ist", "mit", "von", "ein", "auf", "sich", "den"],
  fr: ["le", "les", "des", "et", "est", "dans", "pour", "une", "qui", "sur", "pas", "du"],
  es: ["el", "los", "las", "que", "por", "con", "una", "para", "del", "se", "su", "como"],
  it: ["il", "che", "di", "gli", "della", "per", "non", "sono", "con", "alla", "ha", "del"],
  pt: ["o", "os", "que", "não", "uma", "para", "com", "em", "do", "da", "ao", "foi"],
  nl: ["het", "een", "van", "niet", "zijn", "voor", "op", "dat", "met", "ook", "aan", "werd"],
  pl: ["nie", "się", "jest", "że", "na", "to", "przez", "oraz", "dla", "był", "od", "po"],
};
const SAMPLE = 900;
const LEAST_WORDS = 12;

/**
 * The language given, else what a cheap look at the first lines proves: the language whose little words are a ninth of
 * all words and half again as many as any other's, or Ukrainian or Russian by their own letters. Null for anything else,
 * and for less than a dozen words.
 */
export function findLanguage(text: string, given: string | undefined): string | null {
  const named = given?.trim();
  if (named) return named;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.split(/\s+/);
  if (words.length < LEAST_WORDS) return null;
  return inCyrillic(sample) ? byLetters(sample) : byWords(words);
}

/** Whether at least half of what could be letters is Cyrillic. */
function inCyrillic(sample: string): boolean {
  let cyrillic = 0;
  let other = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (code > 0x40) other++;
  }
  return cyrillic > other;
}

function byLetters(sample: string): string | null {
  const ukrainian = sample.match(/[іїєґ]/g)?.length ?? 0;
  const russian = sample.match(/[ыэъё]/g)?.length ?? 0;
  if (ukrainian > russian * 4) return "uk";
  return russian > ukrainian * 4 ? "ru" : null;
}

function byWords(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = OF.get(word);
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] * 9 < words.length || first[1] * 2 < (second?.[1] ?? 0) * 3) return null;
  return first[0];
}

const OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words) OF.set(word, [...(OF.get(word) ?? []), language]);
