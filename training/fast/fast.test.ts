import { expect, test } from "vitest";
import { createFastEngine } from "../../src/attribution/linear/engine.ts";
import { packWeights } from "../../src/attribution/linear/weights.ts";
import { layText } from "../../src/text/lay.ts";
import type { Marked } from "./corpus.ts";
import { type Recipe, trainFast } from "./fast.ts";
import type { Tagged } from "./tagger.ts";

const NAMES = ["Roe", "Poe", "Doe", "Moe", "Coe"];
const CUES = ["said", "added", "argued"];
const THINGS = ["the dam would hold", "the river was high", "nobody need leave", "the bridge was old"];

/** Small stories that each report one thing, and one sentence that reports nothing. */
const STORIES: Marked[] = Array.from({ length: 40 }, (_, k) => {
  const [name, cue, thing] = [NAMES[k % 5]!, CUES[k % 3]!, THINGS[k % 4]!];
  const text = `Mayor ${name} ${cue} that ${thing}. The market opened at noon.`;
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    id: `${k}`,
    text,
    weight: 1,
    attributions: [{ source: [at(`Mayor ${name}`)], cue: [at(cue)], content: [at(`that ${thing}`)] }],
  };
});

const TAGGED: Tagged[] = STORIES.map(({ id, text }) => {
  const { count, start, end } = layText(text, []);
  const tokens = Array.from({ length: count }, (_, i): [number, number] => [start[i]!, end[i]!]);
  const pos = tokens.map(([s, e]) =>
    CUES.includes(text.slice(s, e)) ? "VBD" : /^[A-Z]/.test(text.slice(s, e)) ? "NNP" : "NN",
  );
  return { id, text, tokens, pos };
});

const RECIPE: Recipe = {
  seed: 1,
  folds: 2,
  silverWeight: 1,
  silverTrialWeight: 1,
  tagger: { rows: 1 << 10, epochs: 2 },
  settings: {
    flatRows: 1 << 12,
    linkRows: 1 << 12,
    flat: { epochs: 3, rate: 0.1, dropout: 0.2, least: 2 },
    link: { epochs: 3, rate: 0.1, dropout: 0.2, least: 2 },
    flatTemper: 0.7,
    linkTemper: 0.7,
    floor: 0.02,
    seed: 1,
    models: 2,
  },
  trees: { trees: 10, depth: 2, rate: 0.3, least: 1, share: 0.8, columns: 0.8, seed: 1 },
  report: 0.2,
  sure: 0.94,
};

const train = () =>
  packWeights({
    model: "small",
    ...trainFast({ tagged: TAGGED, gold: STORIES.slice(4), silver: [], dev: STORIES.slice(0, 4) }, RECIPE, () => {}),
  });

test("the same data gives the same bytes, and an engine that reads what it never saw", async () => {
  const bytes = train();
  expect(Buffer.compare(train(), bytes)).toBe(0);
  const engine = createFastEngine(bytes);
  const text = "Mayor Zoe argued that the bridge would hold. The market opened at noon.";
  const [found] = await engine.attribute([layText(text, [], engine.tagger)]);
  expect(
    found!.map(({ source, cue, content }) => [source, cue, content].map(([span]) => text.slice(...span!))),
  ).toEqual([["Mayor Zoe", "argued", "that the bridge would hold"]]);
});
