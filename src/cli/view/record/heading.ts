import { type Look, paint } from "../look.ts";
import { plain } from "../plain.ts";
import { wrap } from "../wrap.ts";

/** A line with something at its left and something at its right end; what doesn't fit beside goes below. */
export function twoEnds(
  left: string,
  right: string,
  look: Look,
  style: Parameters<typeof paint>[1] = "bold",
): string[] {
  const [first = "", ...more] = wrap(plain(left), Math.max(20, look.width - right.length - 2));
  const gap = " ".repeat(Math.max(2, look.width - first.length - right.length));
  const lines = [paint(look, style, first) + gap + paint(look, "dim", right)];
  return [...lines, ...more.map((line) => paint(look, style, line))];
}

/** A line of small print. */
export function smallPrint(parts: readonly (string | null | undefined | false)[], look: Look): string[] {
  return wrap(plain(parts.filter(Boolean).join(" · ")), look.width).map((line) => paint(look, "dim", line));
}

/** Words behind a bar. */
export function behindBar(words: string, look: Look, style: Parameters<typeof paint>[1] = "cyan"): string[] {
  return wrap(plain(words), look.width - 2).map((line) => `${paint(look, style, "│ ")}${line}`);
}
