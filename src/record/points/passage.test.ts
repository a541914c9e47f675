import { describe, expect, it } from "vitest";
import { createEmbedding } from "../embedding/embedding.ts";
import { wordsEmbedding } from "../embedding/tiny.case.ts";
import { keysOf } from "./keys.ts";
import { makesClaim, passageOf } from "./passage.ts";

const WORDS =
  "the of a to in and was were brenn dam spillway cracks hidden council years ferry harbour sold secret mayor";
const embedding = createEmbedding(wordsEmbedding(WORDS.split(" ")));
const passage = (content: string) => passageOf(content, embedding);
const stems = (content: string) => passage(content).map(({ words }) => [...words.keys()].join(" "));

describe("a passage", () => {
  it("is read sentence by sentence, pieces of a content apart", () => {
    const first = "The spillway cracks of the Brenn dam were hidden.";
    const second = "The harbour ferry was sold in secret.";
    const words = ["spillway crack brenn dam hidden", "harbour ferry sold secret"];
    expect(stems(`“${first} ${second} Years later.”`)[0]).toBe(words[0]);
    expect(stems(`${first.replace(".", "")} … ${second.toLowerCase()} in all the years`)).toHaveLength(2);
  });

  it("leaves a short sentence to the next", () => {
    expect(stems("Secret! The spillway cracks of the Brenn dam were hidden.")).toEqual([
      "secret spillway crack brenn dam hidden",
    ]);
  });

  it("makes a claim only where it says something of some length", () => {
    for (const said of [
      "",
      "No comment.",
      "the mayor of the harbour",
      "The dam was in the dam, and the dam was the dam.",
    ]) {
      expect(makesClaim(passage(said))).toBe(false);
    }
    expect(makesClaim(passage("The council was told of the cracks in the Brenn dam."))).toBe(true);
  });

  it("of a whole speech is only its beginning", () => {
    expect(passage("The spillway cracks of the Brenn dam were hidden. ".repeat(500))).toHaveLength(12);
  });
});

describe("the keys of a passage", () => {
  it("are pairs of its rare words, from every sentence, never more than twenty-four", () => {
    const keys = keysOf(
      passage("The spillway cracks of the Brenn dam were hidden. The harbour ferry was sold to the mayor in secret."),
    );
    const pairOf = (words: string[]) => keys.some((key) => key.split(" ").every((word) => words.includes(word)));
    expect(pairOf(["spillway", "crack", "brenn", "dam", "hidden"])).toBe(true);
    expect(pairOf(["harbour", "ferry", "sold", "secret", "mayor"])).toBe(true);
    expect(keys.length).toBeLessThanOrEqual(24);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf(passage("No comment."))).toEqual([]);
  });
});
