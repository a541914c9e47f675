import type { Attribution, Reading } from "../reading/reading.ts";
import { READING_VERSION } from "../reading/version.ts";
import type { Span } from "../text/span.ts";

/** A reading of this text: the words of each attribution are looked up in it. */
export function readingOf(
  id: string,
  text: string,
  attributions: readonly Told[],
  rest: Partial<Reading> = {},
): Reading {
  const spansOf = (words: readonly string[]) => words.map((one) => spanOf(text, one));
  return {
    version: READING_VERSION,
    id,
    text,
    article: { headline: null, outlet: null, byline: null, published: null, language: "en", parts: [] },
    people: [],
    occasions: [],
    provenance: [],
    engine: { name: "fast", model: "test" },
    ...rest,
    attributions: attributions.map(({ source, cue, content, ...given }, i) => ({
      id: `a${i + 1}`,
      kind: "direct",
      act: "speech",
      speaker: null,
      occasion: null,
      within: null,
      confidence: 0.9,
      ...given,
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
    })),
  };
}

export interface Told extends Partial<Omit<Attribution, "source" | "cue" | "content">> {
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

/** Where these words stand in the text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}
