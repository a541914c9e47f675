import type { Attribution } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";

const OPENS = /^(?:["“”«„]|''|``|[‘'])/;
const CLOSES = /(?:["“”»]|''|[’'])$/;
const MARK = /["“”«»„]|''|``/;
const TRAILING = /[.,!?;:]$/;

/**
 * Whether a content is reported in the speaker's words: `direct` where it stands in quotation marks from end to end, `mixed`
 * where a part of it does, else `indirect` (after Pareti 2015, and as the public measure counts it).
 */
export function kindOf(text: string, content: readonly Span[]): Attribution["kind"] {
  const words = content
    .map(([start, end]) => text.slice(start, end))
    .join(" ")
    .trim();
  if (OPENS.test(words) && CLOSES.test(words.replace(TRAILING, ""))) return "direct";
  return MARK.test(words) ? "mixed" : "indirect";
}
