import { describe, expect, test } from "vitest";
import { layText } from "../../text/lay.ts";
import { createAccurateEngine } from "./engine.ts";
import { fakeRuntime } from "./runtime.case.ts";
import { TRANSITIONS } from "./transitions.case.ts";
import { VOCABULARY } from "./wordpiece.case.ts";

const settings = { model: "river-1", limit: 40, shared: 10 };
const load = (more: object = {}, log: string[] = [], read = [1]) =>
  createAccurateEngine({
    files: {
      read: Uint8Array.from(read),
      link: Uint8Array.from([2]),
      vocabulary: VOCABULARY,
      transitions: { transitions: TRANSITIONS },
      confidence: { bias: 0, weights: { accept: 1 } },
      settings: { ...settings, ...more },
    },
    runtime: fakeRuntime(log),
    tagger: ({ count }) => new Uint8Array(count),
  });
const STORY = "“The river rose,” Pell said. Nobody came.\n\nIt rained for days, Linde said.";
const found = async (text: string, more?: object, log?: string[]) => {
  const [attributions] = await (await load(more, log)).attribute([layText(text, [])]);
  return attributions!.map(({ source, cue, content, confidence }) => ({
    source: source.map((span) => text.slice(...span)),
    cue: cue.map((span) => text.slice(...span)),
    content: content.map((span) => text.slice(...span)),
    confidence,
  }));
};

describe("the accurate engine", () => {
  test("gives each cue's source and content, with the weighed confidence", async () => {
    expect(await found(STORY)).toEqual([
      { source: ["Pell"], cue: ["said"], content: ["“The river rose,”"], confidence: 0.881 },
      { source: ["Linde"], cue: ["said"], content: ["It rained for days,"], confidence: 0.881 },
    ]);
  });

  test("says its name, its model and its batch", async () => {
    const { name, model, batch } = await load();
    expect([name, model, batch]).toEqual(["accurate", "river-1", 1]);
  });

  test("leaves out what has no content, and what is less sure than the model's floor", async () => {
    expect(await found("Pell said. It rained.")).toEqual([]);
    expect(await found(STORY, { floor: 0.9 })).toEqual([]);
  });

  test("reads a long article in windows, each cue once", async () => {
    const log: string[] = [];
    const long = Array.from({ length: 40 }, (_, i) => `The river rose ${i}, Pell said.`).join(" ");
    expect(await found(long, {}, log)).toHaveLength(40);
    expect(log.filter((line) => line.startsWith("read 1×")).length).toBeGreaterThan(5);
    expect(log.every((line) => !line.startsWith("read") || Number(line.split("×")[1]) <= 42)).toBe(true);
  });

  test("many cues of a window are linked some at a time", async () => {
    const log: string[] = [];
    expect(await found("it pell said. ".repeat(70), { limit: 400, shared: 100 }, log)).toHaveLength(70);
    expect(log.filter((line) => line.startsWith("link"))).toEqual(["link 64", "link 6"]);
  });

  test("reads no furniture, and begins anew behind it", async () => {
    const text = "The river rose, Pell said. Read more: it rained, Linde said. The mayor left, Linde said.";
    const at: [number, number] = [text.indexOf("Read"), text.indexOf(" The mayor")];
    const layer = layText(text, [{ kind: "teaser", span: at }]);
    const [attributions] = await (await load()).attribute([layer]);
    expect(attributions!.map(({ content }) => text.slice(...content[0]!))).toEqual([
      "The river rose,",
      "The mayor left,",
    ]);
  });

  test("several windows at once give what they give alone, in the order of the articles", async () => {
    const texts = [STORY, "", "It rained, Pell said.", STORY.repeat(6)];
    const layers = texts.map((text) => layText(text, []));
    const log: string[] = [];
    const alone = await (await load()).attribute(layers);
    expect(await (await load({ batch: 3 }, log, [1, 1])).attribute(layers)).toEqual(alone);
    expect(log.some((line) => line.startsWith("read 3×"))).toBe(true);
    expect(alone[1]).toEqual([]);
  });

  test("a model that reads one window at a time takes no other batch", async () => {
    await expect(load({ batch: 8 })).rejects.toThrow('"batch" of model.json must be 1');
  });

  test("a model's broken file is refused by name", async () => {
    await expect(load({ limit: "long" })).rejects.toThrow("model.json");
  });
});
