import { describe, expect, it } from "vitest";
import { familyOf, fullNamesAgree, givenNamesAgree, givenOf, personName } from "./name.ts";

const name = (text: string, suffix: string | null = null) => personName(text.split(" "), suffix);

describe("personName", () => {
  it("keeps the writing and folds the words", () => {
    expect(name("Ilyéna Dorvath", "Jr.")).toEqual({
      text: "Ilyéna Dorvath Jr.",
      words: ["ilyena", "dorvath"],
      suffix: "jr",
    });
    expect([givenOf(name("Dorvath")), familyOf(name("Dorvath"))]).toEqual([null, "dorvath"]);
  });
});

describe("givenNamesAgree", () => {
  it("takes initials, short forms and spellings for one", () => {
    for (const [a, b] of [
      ["j", "jane"],
      ["william", "bill"],
      ["antony", "anthony"],
      ["dmitri", "dmytro"],
    ]) {
      expect(givenNamesAgree(a!, b!), `${a} ${b}`).toBe(true);
    }
    for (const [a, b] of [
      ["bill", "hillary"],
      ["jan", "jon"],
      ["liz", "mary"],
    ]) {
      expect(givenNamesAgree(a!, b!), `${a} ${b}`).toBe(false);
    }
  });
});

describe("fullNamesAgree", () => {
  it("looks over middle names and birth names", () => {
    expect(fullNamesAgree(name("Jane R. Roe"), name("Jane Roe"))).toBe(true);
    expect(fullNamesAgree(name("Jane Poe Roe"), name("Jane Roe"))).toBe(true);
    expect(fullNamesAgree(name("Enrique Vela Roe"), name("Enrique Vela"))).toBe(true);
  });

  it("keeps those apart who share one name", () => {
    expect(fullNamesAgree(name("Jane Roe"), name("Mark Roe"))).toBe(false);
    expect(fullNamesAgree(name("Jane Roe"), name("Jane Poe"))).toBe(false);
    expect(fullNamesAgree(name("Roe"), name("Roe"))).toBe(false);
    expect(fullNamesAgree(name("Jan Roe", "Jr."), name("Jan Roe", "III"))).toBe(false);
  });
});
