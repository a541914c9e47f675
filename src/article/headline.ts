import type { Span } from "../text/span.ts";
import { isHouseLine, isPersonLine } from "./furniture/name-line.ts";
import { signature } from "./furniture/tweet.ts";
import type { Segment } from "./segments.ts";

/** The headline, and where the text has it: as a line, as a line's beginning, and again where it is repeated. */
export interface Headline {
  text: string | null;
  spans: Span[];
}

// Behind so many stretches of story a line that says the title again is a reference to it.
const REACH = 12;
const SHORTEST_PREFIX = 20;
// How many points and blanks two sayings of a title may differ by.
const SLACK = 10;

/** The title given, else the first line where it looks like one; and every place near the head of the text that says it. */
export function findHeadline(segments: readonly Segment[], title: string | undefined): Headline {
  const given = title?.trim();
  const head = segments.slice(0, REACH);
  if (given) return { text: given, spans: saidIn(head, titleForms(given), true) };
  const first = head[0];
  if (!first || !looksLikeHeadline(first, segments)) return { text: null, spans: [] };
  return { text: first.text, spans: saidIn(head, [plain(first.text)], false) };
}

/** A page's title often ends in the house's name: "Rain closes the bridge | The Gazette". */
function titleForms(title: string): string[] {
  const bare = title.replace(/\s[|–—-]\s[^|–—-]{2,40}$/, "");
  return bare.length >= SHORTEST_PREFIX && bare !== title ? [plain(title), plain(bare)] : [plain(title)];
}

function saidIn(head: readonly Segment[], forms: readonly string[], inside: boolean): Span[] {
  const spans: Span[] = [];
  for (const { text, span, line } of head) {
    const said = plain(text.slice(0, 700));
    for (const form of forms) {
      if (Math.abs(text.length - form.length) <= SLACK && bare(said) === bare(form)) {
        spans.push(span);
        break;
      }
      // In the middle of a line only at the head of the text, where a crawl glued section, headline and deck together.
      const at = inside && form.length >= SHORTEST_PREFIX ? said.indexOf(form) : -1;
      if (at < 0 || (at > 0 && line.index > 2) || /[\p{L}\p{N}]/u.test(said[at + form.length] ?? "")) continue;
      spans.push([span[0] + at, span[0] + at + form.length]);
      break;
    }
  }
  return spans;
}

const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "\u00a0": " ",
  "\t": " ",
};

/** Character by character, so that offsets hold: one case, one sort of quotation mark, dash and blank. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return same.replace(/[‘’‛`´“”„«»‐‑‒–—―\u00a0\t]/g, (mark) => PLAIN[mark] ?? mark);
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function looksLikeHeadline({ text, line, span }: Segment, segments: readonly Segment[]): boolean {
  if (line.index > 5 || text.length < 15 || text.length > 140 || span[1] < line.end || signature(text) >= 0)
    return false;
  if (/[.:;,…]["”’')\]]{0,2}$|^[•*–—-]|https?:/.test(text) || !/^["'“‘«]?[\p{Lu}\p{N}$#@]/u.test(text)) return false;
  if (/^["“].*["”]$/.test(text) || isPersonLine(text) || isHouseLine(text)) return false;
  const words = text.split(/\s+/).length;
  if (words < 3 || (/[?!]["”’')]?$/.test(text) && words < 5)) return false;
  // Behind a summary's label stands the summary's first point.
  if (span[0] > line.start && /^(?:Story )?[Hh]ighlights|^STORY HIGHLIGHTS|^Key points/.test(line.text)) return false;
  return segments.slice(1, 6).some((other) => other.text.length > 60 && /[.!?]["”’')\]]{0,2}$/.test(other.text));
}
