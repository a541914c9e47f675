import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import type { FoundHop } from "../hops/found-hop.ts";
import { before, startBefore } from "../pattern.ts";
import type { Medium, MediumKind } from "./medium.ts";

const PRINTED: readonly MediumKind[] = ["paper", "magazine", "site", "agency"];
const ANY: readonly MediumKind[] = [...PRINTED, "station", "programme", "media"];

/** Nouns that stand for a medium named before, and for which kinds: “the paper”. */
const NOUNS: ReadonlyMap<string, readonly MediumKind[]> = new Map([
  ["paper", ["paper"]],
  ["newspaper", ["paper"]],
  ["daily", ["paper"]],
  ["tabloid", ["paper"]],
  ["magazine", ["magazine"]],
  ["network", ["station", "programme"]],
  ["channel", ["station", "programme"]],
  ["station", ["station"]],
  ["broadcaster", ["station"]],
  ["programme", ["programme"]],
  ["program", ["programme"]],
  ["publication", ["paper", "magazine", "site"]],
  ["outlet", ANY],
  ["site", ["site", "paper"]],
  ["website", ["site", "paper"]],
  ["agency", ["agency"]],
  ["report", ANY],
  ["article", PRINTED],
  ["story", PRINTED],
]);

/** Nouns for one piece of a medium's: they stand for it only where it was said to report something. */
const PIECE = /^(?:report|article|story)$/;
const REPORTS = /report|according|article|story|wr[io]te/i;

/** The words that `anaphorAt` waits for. */
export const ANAPHOR_WORDS: ReadonlyMap<string, unknown> = NOUNS;

const THE = before("(?:the|that|this) (?:news |wire )?");

/** How far back the medium may have been credited, in characters: a few paragraphs. */
const REACH = 1500;

/** The medium that “the paper” or “the report” stands for: the one last credited before it, where that is near. */
export function anaphorAt(
  { text, start, end }: TextLayer,
  { token, word: noun }: Hit,
  hops: readonly FoundHop[],
): Medium | null {
  const kinds = NOUNS.get(noun);
  const from = kinds ? startBefore(text, start[token]!, THE) : -1;
  if (!kinds || from < 0) return null;
  const span: Medium["span"] = [start[token]!, end[token]!];
  for (let i = hops.length - 1; i >= 0; i--) {
    const { from: name, kind, evidence, self } = hops[i]!;
    if (evidence[1] > from) continue;
    if (from - evidence[1] > REACH) return null;
    if (kind === "document" && PIECE.test(noun) && /report|study|analysis/.test(name)) return null;
    if (kind === "document" || kind === "platform" || !kinds.includes(kind)) continue;
    if (PIECE.test(noun) && !REPORTS.test(text.slice(...evidence))) continue;
    return { name, kind, owner: null, span, around: [from, span[1]], weak: false, self, furniture: false, by: "noun" };
  }
  return null;
}
