import { describe, expect, it } from "vitest";
import type { Engine, FoundAttribution } from "./attribution/engine.ts";
import { createReader } from "./read.ts";
import type { TextLayer } from "./text/layer.ts";

const text = "Pell said that Brask thinks the river will rise.";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const outer = { source: [at("Pell")], cue: [at("said")], content: [at("that Brask thinks the river will rise")] };
const inner = { source: [at("Brask")], cue: [at("thinks")], content: [at("the river will rise")] };

/** An engine that finds the two above, with the confidence given, and notes how many articles it is handed at once. */
function engineWith(confidences: [number, number], batch = 1): Engine & { handed: number[] } {
  const handed: number[] = [];
  return {
    name: "fake",
    model: "1",
    batch,
    handed,
    tagger: (layer) => new Uint8Array(layer.count),
    attribute: async (layers: readonly TextLayer[]): Promise<FoundAttribution[][]> => {
      handed.push(layers.length);
      return layers.map(() => [outer, inner].map((found, i) => ({ ...found, confidence: confidences[i]! })));
    },
  };
}

describe("createReader", () => {
  it("reads an article: its own text, the attributions in order, which engine read", async () => {
    const reader = await createReader({ engine: engineWith([0.9, 0.8]) });
    const reading = await reader.read({ id: "one", text });
    expect(reading).toMatchObject({ version: 1, id: "one", text, engine: { name: "fake", model: "1" } });
    expect(reading.attributions.map(({ id, within }) => [id, within])).toEqual([
      ["a1", null],
      ["a2", "a1"],
    ]);
  });

  it("leaves out what it is not sure enough of, and whatever stood within that stands alone", async () => {
    const least = async (confidences: [number, number]) => {
      const reader = await createReader({ engine: Promise.resolve(engineWith(confidences)), minConfidence: 0.5 });
      return (await reader.read({ id: "one", text })).attributions.map(({ id, within }) => [id, within]);
    };
    expect(await least([0.9, 0.4])).toEqual([["a1", null]]);
    expect(await least([0.4, 0.9])).toEqual([["a2", null]]);
    expect(await least([0.5, 0.5])).toHaveLength(2);
  });

  it("hands the engine as many at once as it likes, and keeps their order", async () => {
    const engine = engineWith([0.9, 0.8], 2);
    const reader = await createReader({ engine });
    const ids: string[] = [];
    for await (const { id } of reader.readAll(["1", "2", "3", "4", "5"].map((id) => ({ id, text })))) ids.push(id);
    expect(ids).toEqual(["1", "2", "3", "4", "5"]);
    expect(engine.handed).toEqual([2, 2, 1]);
  });

  it("reads nothing from nothing", async () => {
    const reader = await createReader({ engine: engineWith([0.9, 0.8]) });
    for await (const _ of reader.readAll([])) throw new Error("unreachable");
  });
});
