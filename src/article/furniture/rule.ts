import type { Span } from "../../text/span.ts";
import type { FURNITURE_KINDS } from "../article.ts";
import type { Line } from "../lines.ts";

export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** What a rule may look at besides its line. */
export interface Page {
  text: string;
  /** Every line that isn't blank. */
  lines: readonly Line[];
}

/**
 * One sort of furniture. Rules are tried line by line in the order of `RULES`; what an earlier rule took, a later one
 * doesn't get. Real story text marked as furniture loses its statements, so a rule asks for evidence.
 */
export interface FurnitureRule {
  /** A few words for tests and whoever wonders why a stretch was marked. */
  name: string;
  kind: FurnitureKind;
  /** Whether neighbouring lines that this rule found are one piece: a list of tags, a name over its house. */
  block?: boolean;
  /** The stretches of `line.text` that are such furniture, in order. */
  find(line: Line, page: Page): readonly Span[];
}

const NONE: readonly Span[] = [];

/**
 * A rule that takes a whole line: one that `pattern` fits and that is at most `longest` characters long. `unless` excepts;
 * `needs` is a quicker pattern that must fit first, where `pattern` is slow to say no.
 */
export function wholeLine(
  name: string,
  kind: FurnitureKind,
  pattern: RegExp,
  { longest = 300, needs, unless }: { longest?: number; needs?: RegExp; unless?: RegExp } = {},
): FurnitureRule {
  return {
    name,
    kind,
    find: ({ text }) =>
      text.length <= longest && needs?.test(text) !== false && pattern.test(text) && !unless?.test(text)
        ? [[0, text.length]]
        : NONE,
  };
}

/** A rule that takes every stretch that `pattern` (global) fits, wherever it stands in a line that holds `needs`. */
export function stretches(name: string, kind: FurnitureKind, pattern: RegExp, needs: string): FurnitureRule {
  return {
    name,
    kind,
    find({ text }) {
      if (!text.includes(needs)) return NONE;
      let spans: Span[] | undefined;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        spans ??= [];
        spans.push([match.index, match.index + match[0].length]);
      }
      return spans ?? NONE;
    },
  };
}

/** A rule of its own making: `find` gives the stretches, or null for none. */
export function custom(
  name: string,
  kind: FurnitureKind,
  find: (line: Line, page: Page) => readonly Span[] | null,
  { block = false }: { block?: boolean } = {},
): FurnitureRule {
  return { name, kind, block, find: (line, page) => find(line, page) ?? NONE };
}
