import { AskProblem } from "../../ask/problem.ts";
import { parseQuery } from "../../ask/query.ts";
import type { Span } from "../../text/span.ts";
import { type Html, html } from "../html.ts";

/** Longer texts are cut around the first hit. */
const LONGEST = 420;
const BEFORE = 120;

/** Words that were found, with what was looked for marked in them. */
export function excerpt(words: string, asked: string): Html {
  const spans = hitsIn(words, asked);
  const first = spans[0]?.[0] ?? 0;
  const from = words.length <= LONGEST || first <= BEFORE ? 0 : words.lastIndexOf(" ", first - BEFORE) + 1;
  const to = Math.min(words.length, from + LONGEST);
  const parts: Html[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    parts.push(words.slice(at, start), html`<mark>${words.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${from > 0 ? "…" : ""}${parts}${words.slice(at, to)}${to < words.length ? "…" : ""}`;
}

/** Where the words looked for stand; accents and capitals are passed over as far as they don't change the length. */
function hitsIn(words: string, asked: string): Span[] {
  const text = folded(words);
  const spans: Span[] = [];
  for (const word of wordsOf(asked)) {
    for (let at = text.indexOf(folded(word)); at >= 0; at = text.indexOf(folded(word), at + word.length)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) spans.push([at, at + word.length]);
    }
  }
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function wordsOf(asked: string): readonly string[] {
  try {
    return parseQuery(asked).words.filter(Boolean);
  } catch (error) {
    if (error instanceof AskProblem) return [];
    throw error;
  }
}

function folded(text: string): string {
  const bare = text.toLowerCase();
  return bare.length === text.length ? bare : text;
}
