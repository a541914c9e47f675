import { expect, test } from "vitest";
import type { PartKind } from "../../article/article.ts";
import { layText } from "../../text/lay.ts";
import type { TextLayer } from "../../text/layer.ts";
import { TAGS, type Tag } from "../../text/tags.ts";
import type { FoundAttribution } from "../engine.ts";
import { attributedBehind } from "./attributed-behind.ts";
import { bareCitation } from "./bare-citation.ts";
import { headlineSpeaker } from "./headline-speaker.ts";
import { nestedPosition } from "./nested-position.ts";
import { signedQuotation } from "./signed-quotation.ts";

/** Tags by the look of a word: enough for names, articles and the verbs used here. */
const BY_LOOK: [RegExp, Tag][] = [
  [/^(?:the|a|this|that)$/i, "DT"],
  [/^(?:of|by|at|in|after|with|for)$/i, "IN"],
  [/^(?:was|said|spoke|left|agreed|is)$/i, "VBD"],
  [/^['’]s$/, "POS"],
  [/^\p{Lu}/u, "NNP"],
  [/^\p{L}/u, "NN"],
];
const tagger = (layer: Omit<TextLayer, "tag">) =>
  Uint8Array.from({ length: layer.count }, (_, i) => {
    const word = layer.text.slice(layer.start[i], layer.end[i]);
    return TAGS.indexOf(BY_LOOK.find(([look]) => look.test(word))?.[1] ?? ".");
  });
const lay = (text: string, kind: PartKind = "paragraph") => layText(text, [{ kind, span: [0, text.length] }], tagger);
const words = (text: string, { source, cue, content }: FoundAttribution) =>
  [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)).join(" … "));

test("a paragraph that the next one attributes", () => {
  const text = "The dam will hold. Nobody need leave.\n\nThis was stated by Interior Minister Ann Roe at a briefing.";
  const [found] = attributedBehind(lay(text), []);
  expect(words(text, found!)).toEqual([
    "Interior Minister Ann Roe",
    "stated by",
    "The dam will hold. Nobody need leave.",
  ]);
});

test("what a medium reported is left to the chain of hands", () => {
  const text = "The dam will hold.\n\nThis was reported by the Vell Courier.";
  expect(attributedBehind(lay(text), [])).toEqual([]);
});

test("a quotation signed like a letter", () => {
  const text = "“We want our river back.” ― Ann Roe\n“Nobody asked us.” — Bo Poe, Vell";
  expect(signedQuotation(lay(text), []).map((found) => words(text, found))).toEqual([
    ["Ann Roe", "―", "“We want our river back.”"],
    ["Bo Poe, Vell", "—", "“Nobody asked us.”"],
  ]);
});

test("a dash that goes on with a sentence signs nothing", () => {
  expect(signedQuotation(lay("“Not us” — Roe said that twice.\n"), [])).toEqual([]);
});

test.each([
  ["Roe: the dam will hold through winter", ["Roe", ":", "the dam will hold through winter"]],
  ["The dam will hold through winter - minister", ["minister", "-", "The dam will hold through winter"]],
])("a headline that names its speaker: %s", (text, expected) => {
  const [found] = headlineSpeaker(lay(text, "headline"), []);
  expect(words(text, found!)).toEqual(expected);
});

test.each(["Video: the dam that will hold", "Why it matters: the dam will hold"])(
  "a label is no speaker: %s",
  (text) => {
    expect(headlineSpeaker(lay(text, "headline"), [])).toEqual([]);
  },
);

test("only headlines are read so", () => {
  expect(headlineSpeaker(lay("Roe: the dam will hold through winter"), [])).toEqual([]);
});

test.each([
  ["She agreed with the position of Mayor Bo Poe that the dam is safe.", "Mayor Bo Poe"],
  ["She agreed with Bo Poe's position that the dam is safe.", "Bo Poe"],
])("a position inside what another says: %s", (text, who) => {
  const outer: FoundAttribution = {
    source: [[0, 3]],
    cue: [[4, 10]],
    content: [[11, text.length - 1]],
    confidence: 0.9,
  };
  const [, inner] = nestedPosition(lay(text), [outer]);
  expect(words(text, inner!)).toEqual([who, "position", "the dam is safe"]);
  expect(inner!.confidence).toBeLessThan(outer.confidence);
});

test.each([
  ["The Courier reports citing Roe's column in the Vell Times.", 0],
  ["The Courier reports citing Maravpress.", 0],
  ["The Courier reports citing an unnamed source in the ministry.", 0],
  ["The Courier reports citing Roe, who said the dam was safe.", 1],
  ["The mayor left early citing a threat to public health.", 1],
])("what is cited is no statement: %s", (text, left) => {
  const at = text.indexOf("citing");
  const found: FoundAttribution = {
    source: [[0, 11]],
    cue: [[at, at + 6]],
    content: [[at + 7, text.length - 1]],
    confidence: 0.8,
  };
  expect(bareCitation(lay(text), [found])).toHaveLength(left);
});

test("a headline's form outweighs an unsure reading of the same words", () => {
  const text = "Roe: signs indicate that the dam will hold";
  const unsure: FoundAttribution = {
    source: [[5, 10]],
    cue: [[11, 19]],
    content: [[20, text.length]],
    confidence: 0.4,
  };
  expect(headlineSpeaker(lay(text, "headline"), [unsure]).map((found) => words(text, found))).toEqual([
    ["Roe", ":", "signs indicate that the dam will hold"],
  ]);
  expect(headlineSpeaker(lay(text, "headline"), [{ ...unsure, confidence: 0.9 }])).toHaveLength(1);
});
