import { expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { findHits, vocabularyOf } from "./hits.ts";

it("finds the words of a vocabulary in either case, whole, in order", () => {
  const text = "Statement or statements? Reported: a STATEMENT, restated in the state.";
  const layer = layText(text, [{ kind: "paragraph", span: [0, text.length] }]);
  const hits = findHits(layer, vocabularyOf(["statement", "reported", "q&a"]));
  expect(hits.map(({ word, token }) => [word, text.slice(layer.start[token], layer.end[token])])).toEqual([
    ["statement", "Statement"],
    ["reported", "Reported"],
    ["statement", "STATEMENT"],
  ]);
});

it("passes furniture over", () => {
  const text = "A statement.\nRead our statement";
  const layer = layText(text, [
    { kind: "paragraph", span: [0, 12] },
    { kind: "appeal", span: [13, text.length] },
  ]);
  expect(findHits(layer, vocabularyOf(["statement"]))).toHaveLength(1);
});
