import { describe, expect, it } from "vitest";
import { type Given, provenanceOf } from "../for-tests.ts";

function covered(text: string, given: Given[]) {
  return Object.fromEntries(provenanceOf(text, given).hops.map(({ from, attributions }) => [from, attributions]));
}

describe("coverHops", () => {
  it("covers what its words tell, and what the speaker goes on to say there", () => {
    const text = "“It leaks,” Selk told Channel Six. He added that it was old. Linde said no.";
    const given: Given[] = [
      ["p1", "told", "“It leaks,”"],
      ["p1", "added", "it was old"],
      ["p2", "said", "no"],
    ];
    expect(covered(text, given)).toEqual({ "Channel Six": ["a1", "a2"] });
  });

  it("covers no statement whose own words credit the medium", () => {
    const text = "Selk said that the Brennick Herald reported a flood, according to Channel Six.";
    const given: Given[] = [["p1", "said", "that the Brennick Herald reported a flood"]];
    expect(covered(text, given)).toEqual({ "Brennick Herald": [], "Channel Six": ["a1"] });
  });

  it("covers by a relay in the lead what it points back to, and what the same speaker says further on", () => {
    const text =
      "Linde said the dam leaks.\n\nThis was reported by Lantern.NEWS with reference to Maravpress.\n\n" +
      "“It must be mended,” she stressed.\n\nExperts warned of a flood.\n\n“Soon,” Linde told Channel Six.";
    const given: Given[] = [
      ["p1", "said", "the dam leaks"],
      ["p1", "stressed", "“It must be mended,”"],
      ["p2", "warned", "of a flood"],
      ["p1", "told", "“Soon,”"],
    ];
    expect(covered(text, given)).toEqual({
      "Lantern.NEWS": ["a1", "a2"],
      Maravpress: ["a1", "a2"],
      "Channel Six": ["a4"],
    });
  });

  it("covers by a dateline all that came no other way, by a credit at the foot nothing", () => {
    const text =
      "KELD (Northern Wire) - Selk said it holds. “No,” Linde told Channel Six.\n\nThe Harbour Press contributed to this report.";
    const given: Given[] = [
      ["p1", "said", "it holds"],
      ["p2", "told", "“No,”"],
    ];
    expect(covered(text, given)).toEqual({ "Northern Wire": ["a1"], "Channel Six": ["a2"], "Harbour Press": [] });
  });

  it("leaves an ordinary report in the lead to its own sentence", () => {
    const text = "Linde said the dam leaks, the Brennick Herald reported. Linde said it was old.";
    const given: Given[] = [
      ["p1", "said", "the dam leaks"],
      ["p1", "said", "it was old"],
    ];
    expect(covered(text, given)).toEqual({ "Brennick Herald": ["a1"] });
  });
});
