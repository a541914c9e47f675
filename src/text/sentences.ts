import { abbreviation } from "./abbreviations.ts";
import { isUpper } from "./characters.ts";
import type { Tokens } from "./tokens.ts";

const STRAIGHT = 0x27;
const TERMINAL = /^(?:[!?…]|\.+)$/;
/** Words that open a sentence, so that the stop of an abbreviation before them ends one. */
const OPENERS = new Set(
  `The A An In On At But And For It He She They We I This That These Those There When While After Before As If His Her Their
  Its Some Many Most Last Mr. Mrs. Ms. Sen. Rep. Gov. President However Asked`.split(/\s+/),
);

/**
 * Where each sentence starts, in tokens: the first of every paragraph, and each token behind a full stop (with the marks
 * that close after it) that can begin one.
 *
 * @param paragraph the paragraph of each token
 */
export function sentenceStarts(text: string, tokens: Tokens, paragraph: Int32Array): number[] {
  const { count, start, end } = tokens;
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    if (i === 0 || paragraph[i] !== paragraph[i - 1]) {
      starts.push(i);
      continue;
    }
    // The last token that is no closing mark decides whether a sentence can have ended before this one.
    let k = i - 1;
    while (
      k > 0 &&
      k > i - 5 &&
      paragraph[k] === paragraph[i] &&
      isClosing(text, start[k]!, end[k]!) &&
      start[k] === end[k - 1]
    )
      k--;
    if (end[i - 1] === start[i] || isClosing(text, start[i]!, end[i]!, true)) continue;
    const last = text.charCodeAt(end[k]! - 1);
    if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026) continue;
    const word = text.slice(start[k], end[k]);
    const next = text.charCodeAt(start[i]!);
    const opensLow = next >= 97 && next <= 122;
    if (TERMINAL.test(word)) {
      // "…" and "?" inside a sentence go on in lower case: “Why?” he asked.
      if (!opensLow) starts.push(i);
      continue;
    }
    const kind = abbreviation(word.slice(0, -1));
    if (kind === 2 && isUpper(next) && OPENERS.has(text.slice(start[i], end[i]))) starts.push(i);
    else if (kind === 2 && k < i - 1 && !opensLow) starts.push(i);
  }
  return starts;
}

/** @param strict only marks that can't open: used of a mark that stands apart from the word before it */
function isClosing(text: string, start: number, end: number, strict = false): boolean {
  const code = text.charCodeAt(start);
  if (end - start !== 1)
    return !strict && end - start === 2 && code === STRAIGHT && text.charCodeAt(start + 1) === code;
  const sure = code === 0x201d || code === 0xbb || code === 0x29 || code === 0x5d; // ” » ) ]
  return sure || (!strict && (code === 0x22 || code === STRAIGHT || code === 0x2019)); // " ' ’
}
