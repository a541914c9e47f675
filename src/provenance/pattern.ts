/**
 * A pattern that holds on to a place in the text and reads from there, backwards or forwards, so that it never searches the
 * text and looks at a bounded stretch of it. It is written as plain words, and letters match in either case unless `exact`.
 * In it a space is one to three blanks, `'` and `"` are any such mark, and `…` is up to sixty characters without a mark that
 * ends a clause.
 */
export interface Anchored {
  readonly pattern: RegExp;
  /** The words of which one must stand last in what a `before` pattern matches: a quick way to say no. */
  readonly last: ReadonlySet<string> | null;
}

/**
 * What must stand right before a place.
 *
 * @param last the words, separated by `|`, of which one ends it
 * @example before("interviews?(?: …)??", "with|on") matches “interview on Sunday with ” before a name
 */
export function before(source: string, last?: string, exact = false): Anchored {
  const whole = last === undefined ? source : `(?:${source ? `${source} ` : ""}(?:${last}) )`;
  const spelt = `(?<=((?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))(?:${spell(whole)})))`;
  return {
    pattern: new RegExp(spelt, exact ? "uy" : "iuy"),
    last: last === undefined ? null : new Set(last.split("|")),
  };
}

/** What must stand right behind a place. @example after(" (?:has )?report(?:s|ed)\\b") */
export function after(source: string, exact = false): Anchored {
  return { pattern: new RegExp(`(?:${spell(source)})`, exact ? "uy" : "iuy"), last: null };
}

/**
 * Where a `before` pattern begins that ends at `place`, or -1.
 *
 * @param last the word before the place, in lower case, where that is known
 */
export function startBefore(text: string, place: number, { pattern, last: enders }: Anchored, last?: string): number {
  if (enders && last !== undefined && !enders.has(last)) return -1;
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  return match ? place - match[1]!.length : -1;
}

/** Where an `after` pattern ends that begins at `place`, or -1. */
export function endAfter(text: string, place: number, { pattern }: Anchored): number {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** What an `after` pattern holds in its groups at `place`: the first that matched, and where the whole ends. */
export function heldAfter(text: string, place: number, { pattern }: Anchored): { held: string; end: number } | null {
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  const held = match?.slice(1).find((group) => group !== undefined);
  return held === undefined ? null : { held, end: pattern.lastIndex };
}

/** The word that ends right before the blanks before a place, in lower case; "" where another mark stands there. */
export function wordBefore(text: string, place: number): string {
  let end = place;
  while (end > 0 && end > place - 3 && text.charCodeAt(end - 1) <= 32) end--;
  let start = end;
  while (start > 0 && end - start < 20 && LETTER.test(text[start - 1]!)) start--;
  return text.slice(start, end).toLowerCase();
}

const LETTER = /[\p{L}-]/u;

const SHORTHAND: Record<string, [alone: string, inClass: string]> = {
  "…": ["[^;!?\\u0022“”«»—\\n]{0,60}?", "…"],
  " ": ["(?:\\s{1,3})", " "],
  "'": ["['’]", "'’"],
  '"': ["[\"“”‘’'«»„]", "\"“”‘’'«»„"],
};

function spell(source: string): string {
  let inClass = 0;
  return source.replace(/\\.|[[\]… '"]/gu, (piece) => {
    if (piece === "[") inClass = 1;
    if (piece === "]") inClass = 0;
    return SHORTHAND[piece]?.[inClass] ?? piece;
  });
}
