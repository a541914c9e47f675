import { expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { factsOf } from "./for-tests.ts";
import { inLead, quoted, sameSentence, sentenceSpan, tokenAt } from "./story.ts";

const text = "“The dam that nobody wanted holds the whole river,” he told “Evening Hour”. It rained.\nB.\nC.\nD.\nE.";
const layer = layText(text, factsOf(text).parts);
const token = (word: string) => tokenAt(layer, text.indexOf(word));

it("finds the token at an offset, and the last behind the end", () => {
  expect(text.slice(layer.start[token("dam")], layer.end[token("dam")])).toBe("dam");
  expect(tokenAt(layer, text.length + 9)).toBe(layer.count - 1);
});

it("tells sentences apart", () => {
  expect(sameSentence(layer, text.indexOf("dam"), text.indexOf("told"))).toBe(true);
  expect(sameSentence(layer, text.indexOf("told"), text.indexOf("rained"))).toBe(false);
  expect(text.slice(...sentenceSpan(layer, layer.sentence[token("rained")]!))).toBe("It rained.");
});

it("takes a title in marks for no quoted words", () => {
  expect(quoted(layer, token("wanted"))).toBe(true);
  expect(quoted(layer, token("Evening"))).toBe(false);
  expect(quoted(layer, token("told"))).toBe(false);
});

it("counts four paragraphs to the lead", () => {
  expect(inLead(layer, token("D."))).toBe(true);
  expect(inLead(layer, token("E."))).toBe(false);
});
