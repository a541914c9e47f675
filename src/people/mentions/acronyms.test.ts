import { describe, expect, it } from "vitest";
import { foundBy } from "../case.ts";
import { findAcronyms } from "./acronyms.ts";
import { findBodies } from "./bodies.ts";

describe("findAcronyms", () => {
  it("finds the initials of a body that is there in full", () => {
    expect(foundBy("The Heron River Board met. The HRB said no.", findBodies, findAcronyms)).toEqual([
      "Heron River Board",
      "HRB",
    ]);
  });

  it("leaves other capitals alone", () => {
    expect(foundBy("The Heron River Board met. The HRC and DNA were there.", findBodies, findAcronyms)).toEqual([
      "Heron River Board",
    ]);
  });
});
