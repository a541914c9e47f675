import { classOf, DIGIT, LETTER, SPACE } from "./characters.ts";
import type { Quotation } from "./layer.ts";
import type { Tokens } from "./tokens.ts";

/** The families of marks. A quotation closes with a mark of the family that opened it. */
const DOUBLE = 1; // " “ ” „ `` ''
const SINGLE = 2; // ' ‘ ’ ‚
const ANGLE = 3; // « » ‹ ›

/** Elisions that an opening single mark would be mistaken for: 'em, 'tis, '90s, 'cause. */
const ELISIONS = /^(?:em|tis|twas|til|till|cause|n|round|bout|nuff|\d0s|\d\d)$/i;

interface Open {
  index: number;
  family: number;
}

/** The family of a token that may be a quotation mark, or 0. */
export function familyOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code > 0x60 && code < 0xab) return 0;
  if (end - start === 2) {
    const second = text.charCodeAt(start + 1);
    return code === second && (code === 0x27 || code === 0x60 || code === 0x2019 || code === 0x2018) ? DOUBLE : 0;
  }
  if (end - start !== 1) return 0;
  switch (code) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return DOUBLE;
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
      return SINGLE;
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      return ANGLE;
    default:
      return 0;
  }
}

/** The way a mark points by its shape and by what stands on either side: 1 opens, -1 closes, 0 can't be said. */
function direction(text: string, start: number, end: number, family: number): number {
  const code = text.charCodeAt(start);
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  const spaceBefore =
    classOf(before) === SPACE || before === 0x28 || before === 0x5b || before === 0x2014 || before === 0x2013;
  const spaceAfter = classOf(after) === SPACE;
  const touches = (c: number) => {
    const kind = classOf(c);
    return kind === LETTER || kind === DIGIT;
  };
  if (code === 0x201c || code === 0x2018 || code === 0x60 || code === 0x201f) {
    // “ closes a German quotation („…“): it touches the word before it and not the one behind.
    return !spaceBefore && (spaceAfter || !touches(after)) && touches(before) && code === 0x201c ? 0 : 1;
  }
  if (code === 0x201e || code === 0x201a) return 1;
  if (code === 0xab || code === 0x2039) return spaceBefore || !spaceAfter ? 1 : 0;
  if (code === 0xbb || code === 0x203a) return spaceAfter || !spaceBefore ? -1 : 0;
  if (family === DOUBLE && (code === 0x201d || code === 0x2019 || code === 0x27)) {
    // ” used to open, as typists in a hurry do: a space before it, a word behind.
    return spaceBefore && !spaceAfter ? 0 : -1;
  }
  if (spaceBefore && !spaceAfter) return 1;
  if (spaceAfter && !spaceBefore) return -1;
  if (touches(before) || ".,!?;:…)]%".includes(text[start - 1] ?? " ")) return touches(after) ? 0 : -1;
  if (touches(after)) return 1;
  return 0;
}

/**
 * Pairs the quotation marks of a text. Marks pair by family and only within a paragraph, so an odd mark harms no more than
 * its paragraph; a quotation left open goes on where the next paragraph opens it again. Nested quotations are kept.
 *
 * @param paragraph the paragraph of each token
 * @returns quotations in the order in which they open
 */
export function findQuotations(text: string, tokens: Tokens, paragraph: Int32Array): Quotation[] {
  const { count, start, end } = tokens;
  const quotations: Quotation[] = [];
  let stack: Open[] = [];
  /** The outermost quotation that the paragraph before left open, or -1. */
  let left = -1;

  const openAt = (token: number, family: number, continues: number) => {
    const parent = stack.length ? stack[stack.length - 1]!.index : -1;
    stack.push({ index: quotations.length, family });
    quotations.push({ open: token, close: token, parent, continues, closed: false });
  };
  const leaveOpen = (last: number) => {
    for (const { index } of stack) quotations[index]!.close = last;
    left = stack.length && stack[0]!.family !== SINGLE ? stack[0]!.index : -1;
    stack = [];
  };

  for (let i = 0; i < count; i++) {
    const first = i === 0 || paragraph[i] !== paragraph[i - 1];
    if (first && i > 0) leaveOpen(i - 1);
    const family = familyOf(text, start[i]!, end[i]!);
    if (!family) {
      if (first) left = -1;
      continue;
    }
    const way = direction(text, start[i]!, end[i]!, family);
    const at = depthOf(stack, family);
    if (family === SINGLE && !first) {
      const next = i + 1 < count ? text.slice(start[i + 1]!, Math.min(end[i + 1]!, start[i + 1]! + 8)) : "";
      if (at < 0 && (way !== 1 || ELISIONS.test(next) || !closesLater(text, tokens, paragraph, i))) continue;
      if (at >= 0 && way === 0) continue;
    }
    if (at >= 0 && way <= 0) {
      // Whatever was opened inside and never closed ends here with it.
      for (const { index } of stack.slice(at + 1)) quotations[index]!.close = i - 1;
      const { index } = stack[at]!;
      quotations[index]!.close = i;
      quotations[index]!.closed = true;
      stack.length = at;
      continue;
    }
    if (way < 0) continue; // closes nothing: an odd mark
    if (at >= 0) {
      // The same mark opens again: the quotation before it was left open, or goes on in what was a paragraph of its own.
      const goesOn = i > 0 && ".!?…".includes(text[end[i - 1]! - 1]!) ? stack[at]!.index : -1;
      for (const { index } of stack.slice(at)) quotations[index]!.close = i - 1;
      stack.length = at;
      openAt(i, family, goesOn);
      continue;
    }
    openAt(i, family, first ? left : -1);
    if (first) left = -1;
  }
  leaveOpen(count - 1);
  return quotations;
}

/** Where in the stack a quotation of the family is open, or -1. The stack is never deep: each family is in it once. */
function depthOf(stack: readonly Open[], family: number): number {
  for (let k = stack.length - 1; k >= 0; k--) if (stack[k]!.family === family) return k;
  return -1;
}

/** Whether a single mark opened at `i` closes within its paragraph, in reach of a sentence or two. */
function closesLater(text: string, tokens: Tokens, paragraph: Int32Array, i: number): boolean {
  const stop = Math.min(tokens.count, i + 120);
  for (let j = i + 1; j < stop && paragraph[j] === paragraph[i]; j++) {
    const [s, e] = [tokens.start[j]!, tokens.end[j]!];
    if (familyOf(text, s, e) === SINGLE) {
      const way = direction(text, s, e, SINGLE);
      if (way < 0) return true;
      if (way > 0) return false;
    }
  }
  return false;
}
