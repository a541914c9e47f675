import { chainOf } from "../../phrase/chain.ts";
import type { Directory } from "../../phrase/directory.ts";
import type { Attribution } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";
import { type Look, paint } from "./look.ts";
import { plain } from "./plain.ts";
import { wrap } from "./wrap.ts";

const KIND_STYLES = { direct: "green", mixed: "yellow", indirect: "cyan" } as const;
const INDENT = "  ";
const BAR = "│ ";

/** One attribution: who and how on the first line, what behind a bar, then through whose hands. */
export function viewAttribution(directory: Directory, attribution: Attribution, look: Look): string[] {
  const style = KIND_STYLES[attribution.kind];
  const width = look.width - INDENT.length;
  const content = plain(attribution.content.map((span) => wordsAt(directory, span)).join(" … "));
  const chain = chainOf(directory, attribution).map(plain);
  return [
    ...who(directory, attribution, look, width),
    ...wrap(content, width - BAR.length).map((line) => paint(look, style, BAR) + line),
    ...wrap(chain.join(" → "), width).map((line) => paint(look, "dim", line)),
  ].map((line) => INDENT + line);
}

/** The speaker, what the text calls him here, the reporting words, and how: kind, act, confidence. */
function who(directory: Directory, attribution: Attribution, look: Look, width: number): string[] {
  const speaker = attribution.speaker === null ? undefined : directory.people.get(attribution.speaker);
  const source = plain(attribution.source.map((span) => wordsAt(directory, span)).join(" "));
  const cue = plain(attribution.cue.map((span) => wordsAt(directory, span)).join(" … "));
  const name = plain(speaker?.name ?? (source || "nobody named"));
  const called = speaker && source && source !== name ? `“${source}”` : "";
  const act = attribution.act === "speech" ? "" : `${attribution.act}, `;
  const how = `${attribution.kind}, ${act}${Math.round(attribution.confidence * 100)} %`;
  const words = [called, cue && `[${cue}]`].filter(Boolean).join(" ");
  const [first = "", ...more] = wrap([name, words].filter(Boolean).join(" "), width - how.length - 2);
  const gap = " ".repeat(Math.max(2, width - first.length - how.length));
  const painted = first.startsWith(name)
    ? paint(look, "bold", name) + paint(look, "dim", first.slice(name.length))
    : paint(look, "bold", first);
  return [
    painted + gap + paint(look, KIND_STYLES[attribution.kind], how),
    ...more.map((line) => paint(look, first.startsWith(name) ? "dim" : "bold", line)),
  ];
}

function wordsAt({ reading }: Directory, span: Span): string {
  return reading.text.slice(...span);
}
