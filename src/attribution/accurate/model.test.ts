import { describe, expect, test } from "vitest";
import { readConfidence, readSettings, readTransitions } from "./model.ts";
import { TRANSITIONS } from "./transitions.case.ts";

describe("model.json", () => {
  const good = { model: "river-1", limit: 382, shared: 100 };

  test("one window a run and no floor, where nothing else is said", () => {
    expect(readSettings(good)).toEqual({ ...good, batch: 1, floor: 0 });
    expect(readSettings({ ...good, batch: 8, floor: 0.2 })).toEqual({ ...good, batch: 8, floor: 0.2 });
  });

  test.each([
    [null, "no object"],
    [[], "no object"],
    [{ ...good, model: "" }, '"model"'],
    [{ ...good, limit: 511 }, '"limit"'],
    [{ ...good, limit: undefined }, '"limit"'],
    [{ ...good, shared: 382 }, '"shared"'],
    [{ ...good, batch: 0 }, '"batch"'],
    [{ ...good, floor: "0" }, '"floor"'],
  ])("%j is refused: %s", (json, says) => {
    expect(() => readSettings(json)).toThrow(RangeError);
    expect(() => readSettings(json)).toThrow(says);
  });
});

describe("transitions.json", () => {
  test("four layers of six rows of five scores are read", () => {
    expect(readTransitions({ about: "…", transitions: TRANSITIONS })).toBe(TRANSITIONS);
  });

  test.each([
    [{}],
    [{ transitions: TRANSITIONS.slice(1) }],
    [{ transitions: TRANSITIONS.map((layer) => layer.slice(1)) }],
    [{ transitions: TRANSITIONS.map((layer) => layer.map((row) => row.map(String))) }],
  ])("others are refused (%#)", (json) => {
    expect(() => readTransitions(json)).toThrow(RangeError);
  });
});

describe("confidence.json", () => {
  test("a bias and a weight for some signs are read", () => {
    expect(readConfidence({ about: "…", bias: 1, weights: { cue: 2 } })).toEqual({ bias: 1, weights: { cue: 2 } });
  });

  test.each([
    [{ weights: {} }, '"bias"'],
    [{ bias: 1 }, '"weights"'],
    [{ bias: 1, weights: { moon: 2 } }, 'weighs "moon"'],
    [{ bias: 1, weights: { cue: null } }, "no number"],
  ])("%j is refused: %s", (json, says) => {
    expect(() => readConfidence(json)).toThrow(says);
  });
});
