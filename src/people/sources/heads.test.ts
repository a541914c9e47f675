import { describe, expect, it } from "vitest";
import { layText } from "../../text/lay.ts";
import { headsIn, spanIn } from "../case.ts";
import { newFinding } from "../mentions/finding.ts";
import { findNames } from "../mentions/names.ts";
import { readWords } from "../words.ts";
import { nounPhrase, sourceHeads } from "./heads.ts";

function found(text: string) {
  const finding = newFinding(readWords(layText(text, [])));
  findNames(finding);
  return finding;
}

describe("sourceHeads", () => {
  it("makes the same words one mention, of the first attribution", () => {
    const text = "Jane Roe said it rained, adding that it poured.";
    const one = { source: [spanIn(text, "Jane Roe")], cue: [], content: [], confidence: 1 };
    const heads = sourceHeads(found(text), [one, one]);
    expect(heads[0]).toBe(heads[1]);
    expect(heads[0]?.attribution).toBe(0);
  });

  it("takes of a source in pieces the one beside the cue", () => {
    const text = "The senators told Jan Poe, his aide, Ann Roe, alleging rain.";
    const source = [spanIn(text, "The senators"), spanIn(text, "his aide, Ann Roe")];
    const heads = sourceHeads(found(text), [{ source, cue: [spanIn(text, "alleging")], content: [], confidence: 1 }]);
    expect(heads[0]?.name?.text).toBe("Ann Roe");
  });

  it("reads nothing where there is nothing", () => {
    expect(headsIn("[, ] spoke.")).toEqual([null]);
  });
});

describe("nounPhrase", () => {
  it("reads any tokens as a source would be", () => {
    const finding = found("He met a county judge there.");
    expect(nounPhrase(finding, 2, 5)?.kind).toBe("unnamed");
    expect(nounPhrase(finding, 5, 6)).toBeNull();
  });
});
