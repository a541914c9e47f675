import { describe, expect, it } from "vitest";
import { foundBy } from "../case.ts";
import { findBodies } from "./bodies.ts";

const bodies = (text: string) => foundBy(text, findBodies);

describe("findBodies", () => {
  it("finds bodies by a telling noun, with what belongs to the name", () => {
    expect(bodies("He told the Auster Commission and the Department of Homeland Security.")).toEqual([
      "Auster Commission",
      "Department of Homeland Security",
    ]);
    expect(bodies("A clerk of the U.S. Fish and Wildlife Service came.")).toEqual(["U.S. Fish and Wildlife Service"]);
    expect(bodies("She joined Heron Club International.")).toEqual(["Heron Club International"]);
  });

  it("finds well-known ones, and somebody's own", () => {
    expect(bodies("Reuters and NBC News asked the White House.")).toEqual(["Reuters", "NBC News", "White House"]);
    expect(bodies("Later the Selk campaign answered.")).toEqual(["Selk campaign"]);
  });

  it("takes no person, title or small word for one", () => {
    expect(bodies("Emily Post met Sec. Roe in the post office of his party.")).toEqual([]);
    expect(bodies("The company went to court, and who paid is unknown.")).toEqual([]);
  });

  it("stops before the office of one who works there", () => {
    expect(bodies("The Auster Commission Secretary Jan Roe left.")).toEqual(["Auster Commission"]);
  });
});
