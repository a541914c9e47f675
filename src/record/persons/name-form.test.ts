import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameForm } from "./name-form.ts";

const words = (name: string) => nameForm(name).words.map(({ text, initial }) => (initial ? `${text}.` : text));
const needed = (name: string) => nameForm(name).words.flatMap(({ text, optional }) => (optional ? [] : [text]));

describe("nameForm", () => {
  it("drops titles, degrees and what a firm's name ends in", () => {
    expect(words("Sen. Jan Roe")).toEqual(["jan", "roe"]);
    expect(words("Dr. Mira Vossel, Ph.D.")).toEqual(["mira", "vossel"]);
    expect(words("Mira Vossel SA")).toEqual(["mira", "vossel"]);
    expect(words("Sultan Dawlat")).toEqual(["sultan", "dawlat"]);
  });
  it("puts a comma's parts in order, and what ends in a particle", () => {
    expect(words("VOSSEL, Mira J.")).toEqual(["mira", "j.", "vossel"]);
    expect(words("Brenn Jan van")).toEqual(["jan", "van", "brenn"]);
  });
  it("knows initials", () => {
    expect(words("JP Harwick")).toEqual(["j.", "p.", "harwick"]);
    expect(words("J.-P. Harwick")).toEqual(["j.", "p.", "harwick"]);
    expect(words("Li Ng")).toEqual(["li", "ng"]);
  });
  it("knows which of father and son", () => {
    expect(["Jan Roe Sr.", "Jan Roe, Jr.", "Jan Roe III", "Jan Roe"].map((name) => nameForm(name).generation)).toEqual([
      1, 2, 3, 0,
    ]);
  });
  it("lets particles, nicknames and titles amid the name be left out", () => {
    expect(needed("Osman bin Tarek al-Qasimi")).toEqual(["osman", "tarek", "qasimi"]);
    expect(needed('William "Buck" Harwick')).toEqual(["william", "harwick"]);
  });
  it("makes one of the ways to part a name", () => {
    expect(words("Abdulkarim Dawlat")).toEqual(["abdkarim", "dawlat"]);
    expect(words("HenrikVossel")).toEqual(["henrik", "vossel"]);
    expect(words("Mira Mc Callan")).toEqual(["mira", "mccallan"]);
  });
  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        for (const { text } of nameForm(name).words) expect(text).toMatch(/^[a-z]+$/);
      }),
    );
  });
});
