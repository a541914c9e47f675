import { describe, expect, it } from "vitest";
import { wordsOf } from "../case.ts";
import { nameAt } from "./name-at.ts";

const read = (text: string) => nameAt(wordsOf(`x ${text}`), 1)?.name.text ?? null;

describe("nameAt", () => {
  it("reads initials, particles, suffixes and past nicknames", () => {
    expect(read("Jane R. Roe spoke")).toBe("Jane R. Roe");
    expect(read("Ursula von der Leyden spoke")).toBe("Ursula von der Leyden");
    expect(read("Jan Roe, Jr., spoke")).toBe("Jan Roe Jr.");
    expect(read("William “Bill” Roe spoke")).toBe("William Roe");
    expect(read("Khalil al-Haddan spoke")).toBe("Khalil al-Haddan");
    expect(read("Stephen King spoke")).toBe("Stephen King");
  });

  it("reads nothing where no name can start", () => {
    for (const text of ["The river", "Monday Roe", "R. said", "Va. Roe", "R-Ohio said", "New Corrland"])
      expect(read(text), text).toBeNull();
  });
});
