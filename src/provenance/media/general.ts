import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import { type Anchored, before, startBefore } from "../pattern.ts";
import type { Medium } from "./medium.ts";

const QUALITY =
  "(?:state|state-run|official|national|local|public|live|independent|multiple|several|numerous|various|other|some|foreign|international|pro-\\p{L}+|opposition|U\\.S\\.|US|UK|mainstream|social|state-owned|government|business|\\p{Lu}\\p{L}+(?:an|ish|ese|ch|sh|ek|is|i)|\\p{Lu}\\p{L}+'s?)";

/** What speaks of media without a name, and the words that must stand before it. */
const PATTERNS: ReadonlyMap<string, Anchored> = new Map(
  Object.entries({
    media: `(?:the )?(?:${QUALITY} )+(?:news )?`,
    television: `(?:${QUALITY} )+`,
    tv: `(?:${QUALITY} )+`,
    radio: `(?:state|public|local|national|talk|${QUALITY}) (?:${QUALITY} )*`,
    newspapers: `(?:${QUALITY} )+`,
    outlets: `(?:${QUALITY} )*(?:news|media) `,
    agencies: `(?:${QUALITY} )*news `,
    reports: `(?:${QUALITY} )*(?:(?:news|media|press|newspaper|local) )?`,
    interviews: `(?:${QUALITY} )*(?:media|television|TV|newspaper|radio|cable|news) `,
  }).map(([word, pattern]) => [word, before(pattern, undefined, true)]),
);

/** The words that findGeneral waits for. */
export const GENERAL_WORDS: ReadonlyMap<string, unknown> = PATTERNS;

/** “Iranian state media”, “local newspapers”, “media reports”: media that a text doesn't name. */
export function findGeneral(layer: TextLayer, { token, word }: Hit): Medium | null {
  const { text, start, end } = layer;
  const pattern = PATTERNS.get(word);
  if (!pattern) return null;
  const from = startBefore(text, start[token]!, pattern);
  if (from < 0) return null;
  const name = text.slice(from, end[token]).replace(/^the /i, "");
  if (/^(?:social|mainstream) /i.test(name)) return null;
  const span: Medium["span"] = [end[token]! - name.length, end[token]!];
  if (word === "reports" && /^ (?:in|by|from|on|about|of|to) /.test(text.slice(end[token], end[token]! + 8)))
    return null;
  return {
    name: name.replace(/\s+/g, " "),
    kind: "media",
    owner: null,
    span,
    around: [from, end[token]!],
    weak: false,
    self: false,
    furniture: false,
    by: "name",
  };
}
