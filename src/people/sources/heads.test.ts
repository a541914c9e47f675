import { describe, expect, it } from "vitest";
import { layText } from "../../text/lay.ts";
import { readCase } from "../case.ts";
import { findBodies } from "../mentions/bodies.ts";
import { newFinding } from "../mentions/finding.ts";
import { findNames } from "../mentions/names.ts";
import { readWords, wording } from "../words.ts";
import { sourceHeads } from "./heads.ts";

/** The kind of each marked source, and the words of its head or of whose it is. */
function heads(marked: string): (string | null)[] {
  const { text, attributions } = readCase(marked);
  const finding = newFinding(readWords(layText(text, [])));
  findBodies(finding);
  findNames(finding);
  return sourceHeads(finding, attributions).map((head) => {
    if (!head) return null;
    const parts = head.parts.map(({ first, last }) => wording(finding.words, first, last));
    return `${head.kind}: ${parts.length ? parts.join(" + ") : wording(finding.words, head.first, head.last)}`;
  });
}

describe("sourceHeads", () => {
  it("reads names, also behind a description", () => {
    expect(heads("[Jane Roe, a spokeswoman for the Ministry of Water,] spoke.")).toEqual(["name: Jane Roe"]);
    expect(heads("[A spokesman for the Auster Commission, Jan Poe,] spoke.")).toEqual(["name: Jan Poe"]);
    expect(heads("[The Courier's Jan Poe] spoke.")).toEqual(["name: Jan Poe"]);
    expect(heads("[Another grand old figure, Jan Poe] spoke.")).toEqual(["name: Jan Poe"]);
    expect(heads("[The panel’s top member, Sen. Jan Poe of Ohio,] spoke.")).toEqual(["name: Jan Poe"]);
  });

  it("reads pronouns and lists", () => {
    expect(heads("[He] and [but she] and [who] spoke.")).toEqual(["pronoun: He", "pronoun: she", "pronoun: who"]);
    expect(heads("[Jan Poe and Mr. Roe] spoke.")).toEqual(["several: Jan Poe + Roe"]);
    expect(heads("[Two other lawmakers, Rep. Jan Poe, R-Fla., and Rep. Ann Roe, D-Ore.,] spoke.")).toEqual([
      "several: Jan Poe + Ann Roe",
    ]);
    expect(heads("[Nebraska and Oklahoma] spoke.")).toEqual(["several: Nebraska + Oklahoma"]);
  });

  it("reads what is somebody's", () => {
    expect(heads("[his campaign] and [a spokesman for Jan Poe] and [Jan Poe's wife] spoke.")).toEqual([
      "owned: his",
      "owned: Jan Poe",
      "owned: Jan Poe",
    ]);
    expect(heads("[her letter] and [a Reuters report] and [a lawsuit from Jan Poe] spoke.")).toEqual([
      "document: her",
      "document: Reuters",
      "document: Jan Poe",
    ]);
  });

  it("reads bodies, groups and descriptions", () => {
    expect(heads("[The ministry] and [the Auster Commission] and [the Blue Heron Tally] spoke.")).toEqual([
      "body: The ministry",
      "body: Auster Commission",
      "name: Blue Heron Tally",
    ]);
    expect(
      heads("[Two senior officials] and [Ostranian and Maravian diplomats] and [a majority of the members] spoke.").map(
        (head) => head?.split(":")[0],
      ),
    ).toEqual(["group", "group", "group"]);
    expect(heads("[The secretary general] and [a senior official] spoke.")).toEqual([
      "description: The secretary general",
      "unnamed: a senior official",
    ]);
  });

  it("reads nothing where there is nothing", () => {
    expect(heads("[, ] spoke of [it all].")).toEqual([null, null].map((_, i) => (i ? heads("[it all]")[0]! : null)));
  });
});
