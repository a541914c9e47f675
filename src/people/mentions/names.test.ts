import { describe, expect, it } from "vitest";
import { foundBy, slice, wordsOf } from "../case.ts";
import { HE, SHE, UNKNOWN } from "../mention.ts";
import { findBodies } from "./bodies.ts";
import { newFinding } from "./finding.ts";
import { findNames } from "./names.ts";

const names = (text: string) => foundBy(text, findNames);

function titled(text: string): [office: string | null, name: string][] {
  const finding = newFinding(wordsOf(text));
  findBodies(finding);
  findNames(finding);
  return finding.found
    .filter(({ kind, name }) => kind === "name" && name!.text !== "Corrland")
    .map(({ office, name }) => [office && slice(finding.words, office.first, office.last), name!.text]);
}

describe("findNames", () => {
  it("finds names with the office in front", () => {
    expect(titled("NATO Secretary General Henrik Vossel met US Secretary of State Amara Linde.")).toEqual([
      ["NATO Secretary General", "Henrik Vossel"],
      ["US Secretary of State", "Amara Linde"],
    ]);
    expect(titled("It was attended by Minister for Foreign Affairs of Maravia Tomas Aurell.")).toEqual([
      ["Minister for Foreign Affairs of Maravia", "Tomas Aurell"],
    ]);
    expect(titled("Then President of Maravia Ilena Dorvath left.")).toEqual([
      ["President of Maravia", "Ilena Dorvath"],
    ]);
    expect(titled("Selk campaign spokeswoman Ann Poe and Corrland's former mayor Jan Roe met Mr. Grath.")).toEqual([
      ["Selk campaign spokeswoman", "Ann Poe"],
      ["Corrland's former mayor", "Jan Roe"],
      ["Mr.", "Grath"],
    ]);
  });

  it("keeps other words out of a name", () => {
    expect(titled("Jane Roe's brother met Paul R. Poe Jr. on Monday.")).toEqual([
      [null, "Jane Roe"],
      [null, "Paul R. Poe Jr."],
    ]);
    expect(names("Speaking on Monday, Vossel praised Maravia.")).toEqual(["Vossel", "Maravia"]);
    expect(titled("A spokesman for Mrs. Roe came.")).toEqual([["Mrs.", "Roe"]]);
  });

  it("takes no headline's next word for a name", () => {
    expect(titled("Secretary General Henrik Vossel Loses Patience Over Frozen Reservoir Talks")[0]).toEqual([
      "Secretary General",
      "Henrik Vossel",
    ]);
  });

  it("takes no branch of government for a person", () => {
    expect(names("The Executive Branch and the Boston Globe disagree.")).toEqual([]);
  });

  it("tells men from women by title or given name, as far as it can", () => {
    const finding = newFinding(wordsOf("Mrs. Roe met Paul Poe and Lhado Selk."));
    findNames(finding);
    expect(finding.found.map(({ gender }) => gender)).toEqual([SHE, HE, UNKNOWN]);
  });
});
