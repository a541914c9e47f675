import { describe, expect, test } from "vitest";
import { layText } from "./lay.ts";

const sentencesOf = (text: string) => {
  const { sentenceStart, start, end } = layText(text, []);
  return Array.from({ length: sentenceStart.length - 1 }, (_, s) =>
    text.slice(start[sentenceStart[s]!], end[sentenceStart[s + 1]! - 1]),
  );
};
const quotationsOf = (text: string) => {
  const { quotations, start, end } = layText(text, []);
  return quotations.map(({ open, close }) => text.slice(start[open], end[close]));
};

describe("sentences", () => {
  test.each([
    ["an abbreviation doesn't end one", ["Mr. Roe met Gen. Poe.", "They spoke."]],
    ["a closing mark belongs to the sentence before it", ["“We won.”", "She left."]],
    ["a question inside a sentence doesn't end it", ["“Why now?” he asked."]],
    ["U.S. ends one before an opener only", ["He left the U.S. Navy for the U.S.", "The rest stayed."]],
  ])("%s", (_, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  test("a line break ends a paragraph and its sentence; a folded line doesn't", () => {
    expect(sentencesOf("Ann Roe spoke\n\nBo Poe left")).toEqual(["Ann Roe spoke", "Bo Poe left"]);
    expect(layText("the minister said that\nthe harvest was safe", []).paragraphStart).toHaveLength(2);
  });
});

describe("quotations", () => {
  test.each([
    ["straight", 'He said "we won" today.', ['"we won"']],
    ["curly", "He said “we won” today.", ["“we won”"]],
    ["German", "Er sagte: „Wir siegen“ und ging.", ["„Wir siegen“"]],
    ["French", "Il a dit «nous gagnons» hier.", ["«nous gagnons»"]],
    ["Treebank", "``We won,'' he said.", ["``We won,''"]],
    ["two single marks", "''We won,'' he said.", ["''We won,''"]],
    ["single", "He called it ‘a shame’ again.", ["‘a shame’"]],
    ["single straight", "He called it 'a shame' again.", ["'a shame'"]],
    ["nested", "“He said ‘never’ to us,” she said.", ["“He said ‘never’ to us,”", "‘never’"]],
    ["an apostrophe opens nothing", "The ministers’ talks and Roe's aides in the '90s", []],
  ])("%s", (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test("an odd mark harms no more than its paragraph", () => {
    const text = 'He said "we won.\n\n"They lost," she said.';
    expect(quotationsOf(text).at(-1)).toBe('"They lost,"');
    expect(layText('One odd " mark.\n\nNothing here. "Yes," he said.', []).quotations.at(-1)).toMatchObject({
      closed: true,
    });
  });

  test("a quotation that each paragraph opens again is one, in pieces", () => {
    const { quotations } = layText("“One.\n\n“Two.\n\n“Three,” she said.", []);
    expect(quotations.map(({ continues, closed }) => [continues, closed])).toEqual([
      [-1, false],
      [0, false],
      [1, true],
    ]);
  });
});

test("parts end paragraphs, and furniture is marked", () => {
  const text = "Ann Roe spoke. Read more: Harvest";
  const layer = layText(text, [
    { kind: "lead", span: [0, 14] },
    { kind: "teaser", span: [15, 33] },
  ]);
  expect(layer.paragraphStart).toHaveLength(3);
  expect([...layer.furniture]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
});

test("five million quotation marks on one line take linear time", () => {
  const short = time('"'.repeat(1e5));
  const long = time('"'.repeat(5e5));
  expect(long / Math.max(short, 20)).toBeLessThan(25);
});

function time(text: string): number {
  const began = performance.now();
  layText(text, []);
  return performance.now() - began;
}
