import { describe, expect, it } from "vitest";
import { castOf } from "../case.ts";
import { findAcronyms } from "../mentions/acronyms.ts";
import { findBodies } from "../mentions/bodies.ts";
import { linkBodies } from "./bodies.ts";

/** The bodies of a text, and how often it speaks of each. */
function bodies(text: string): [string | null, number][] {
  return castOf(text, [findBodies, findAcronyms], [linkBodies]).referents.map(({ phrase, mentions }) => [
    phrase,
    mentions.length,
  ]);
}

describe("linkBodies", () => {
  it("makes one of short forms, initials and countries", () => {
    expect(bodies("The Tessary Times wrote. The Times asked.")).toEqual([["Tessary Times", 2]]);
    expect(
      bodies("The U.S. Fish and Wildlife Service met the United States Fish and Wildlife Service. The FWS left."),
    ).toEqual([["United States Fish and Wildlife Service", 3]]);
    expect(bodies("The Selk team came, then the Selk campaign.")).toEqual([["the Selk campaign", 2]]);
  });

  it("keeps a capital article, and the nouns in lower case theirs", () => {
    expect(bodies("He told The Tessary Times so.")).toEqual([["The Tessary Times", 1]]);
    expect(bodies("Later the Selk campaign left.")).toEqual([["the Selk campaign", 1]]);
  });

  it("keeps two bodies apart that share a word", () => {
    expect(
      bodies("The Auster Commission met the Heron Commission. The Commission left.").map(([name]) => name),
    ).toEqual(["Auster Commission", "Heron Commission", "Commission"]);
    expect(bodies("Heron Club Foundation paid the Heron Club.").length).toBe(2);
  });
});
