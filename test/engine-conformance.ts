import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findFacts } from "../src/article/facts.ts";
import type { Engine, FoundAttribution } from "../src/attribution/engine.ts";
import { layText } from "../src/text/lay.ts";
import type { TextLayer } from "../src/text/layer.ts";
import type { Span } from "../src/text/span.ts";
import { CHECKOUT } from "./command.ts";

/** What every engine promises, whatever it is made of. A new engine runs these cases by one line in engines.test.ts. */
export function engineConformance(name: string, load: () => Promise<Engine>): void {
  describe(`the engine "${name}"`, () => {
    let engine: Engine;
    let layers: TextLayer[];
    let found: FoundAttribution[][];

    beforeAll(async () => {
      engine = await load();
      layers = ARTICLES.map(([id, text]) => layText(text, findFacts({ id, text }).parts, engine.tagger));
      found = await engine.attribute(layers);
    });

    it("says its name, its model and how many articles it likes at once", () => {
      expect(engine.name).toBe(name);
      expect(engine.model).not.toBe("");
      expect(Number.isInteger(engine.batch) && engine.batch >= 1).toBe(true);
    });

    it("answers for each article, in their order", async () => {
      expect(found).toHaveLength(layers.length);
      expect(await engine.attribute([])).toEqual([]);
    });

    it("finds attributions in most of the stories", () => {
      const stories = found.slice(0, STORIES.length);
      expect(stories.filter((attributions) => attributions.length >= 3).length).toBeGreaterThan(STORIES.length * 0.9);
    });

    it("finds the same in an article alone as beside any others", async () => {
      for (const [i, layer] of layers.entries()) expect(await engine.attribute([layer])).toEqual([found[i]]);
      expect(await engine.attribute([...layers].reverse())).toEqual([...found].reverse());
    });

    it("gives spans within the text, in order, each with words in it", () => {
      forEachSpan((span, layer) => {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(layer.text.length);
        expect(layer.text.slice(...span).trim()).not.toBe("");
      });
      for (const { source, cue, content } of found.flat()) {
        for (const spans of [source, cue, content]) {
          for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThanOrEqual(spans[i - 1]![1]);
        }
      }
    });

    it("gives spans that begin and end where tokens do", () => {
      forEachSpan((span, layer) => {
        expect(layer.start.includes(span[0])).toBe(true);
        expect(layer.end.includes(span[1])).toBe(true);
      });
    });

    it("finds no attribution without a content, and reads none in furniture", () => {
      for (const { content } of found.flat()) expect(content.length).toBeGreaterThan(0);
      forEachSpan((span, layer) => {
        for (let token = 0; token < layer.count; token++) {
          if (layer.start[token]! >= span[0] && layer.end[token]! <= span[1]) expect(layer.furniture[token]).toBe(0);
        }
      });
    });

    it("gives them in the order of the text, with a confidence from 0 to 1", () => {
      for (const attributions of found) {
        const firsts = attributions.map(({ source, cue, content }) =>
          Math.min(...[...source, ...cue, ...content].flat()),
        );
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }
      for (const { confidence } of found.flat()) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });

    it("finds nothing in nothing, and bears what is no prose", () => {
      for (const [i, [id]] of ODDITIES.entries()) {
        if (id === "nothing" || id === "spaces") expect(found[STORIES.length + i]).toEqual([]);
      }
    });

    function forEachSpan(check: (span: Span, layer: TextLayer) => void): void {
      for (const [i, attributions] of found.entries()) {
        for (const { source, cue, content } of attributions) {
          for (const span of [...source, ...cue, ...content]) check(span, layers[i]!);
        }
      }
    }
  });
}

const EXAMPLES = join(CHECKOUT, "examples");
const STORIES: [id: string, text: string][] = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => [file, readFileSync(join(EXAMPLES, file), "utf8")]);
const ODDITIES: [id: string, text: string][] = [
  ["nothing", ""],
  ["spaces", " \n\n \t"],
  ["one word", "Rain"],
  ["odd mark", "“The lake is full, Vossel said.\n\nHe left. “Good,” said Linde."],
  ["marks", "“\"'».".repeat(500)],
  ["surrogates", "“\ud83d rain \udc00,” Pell said. 😀"],
  ["right to left", "قال الوزير إن النهر عاد."],
];
const ARTICLES = [...STORIES, ...ODDITIES];
