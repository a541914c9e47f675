import { describe, expect, it } from "vitest";
import { castOf } from "../case.ts";
import { findNames } from "../mentions/names.ts";
import { isPersonal, personalNames } from "./evidence.ts";

function personal(text: string): string[] {
  const { words, finding } = castOf(text, [findNames], []);
  const names = personalNames(words, finding.found);
  return finding.found
    .filter((one) => one.name!.words.length > 1 && isPersonal(words, one, names))
    .map(({ name }) => name!.text);
}

describe("isPersonal", () => {
  it("believes titles, given names, initials, ages, appositions and verbs of saying", () => {
    expect(personal("Gov. Lhado Selk, Jane Roe and Lhado B. Poe met.")).toEqual([
      "Lhado Selk",
      "Jane Roe",
      "Lhado B. Poe",
    ]);
    expect(
      personal("Lhado Selk, 52, left. Mirto Dann, a farmer, stayed. Qolo Ess, who came, slept. Zeno Quill said no."),
    ).toEqual(["Lhado Selk", "Mirto Dann", "Qolo Ess", "Zeno Quill"]);
    expect(personal("Lhado Selk came. Mr. Selk left.")).toEqual(["Lhado Selk"]);
  });

  it("believes capitals alone of nobody", () => {
    expect(personal("The Oval Dome shone on Green Bay and the Silver Reserve said nothing.")).toEqual([]);
  });
});
