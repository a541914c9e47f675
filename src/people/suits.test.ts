import { describe, expect, it } from "vitest";
import { wordsOf } from "./case.ts";
import { officeAt } from "./office.ts";
import { suits } from "./suits.ts";

function fits(description: string, office: string): boolean {
  const [said, held] = [description, office].map((text) => {
    const words = wordsOf(text);
    return officeAt(words, 0, words.count)!;
  });
  return suits(said!, held!, held!.of) > 0;
}

describe("suits", () => {
  it("finds the office in a shorter or looser description", () => {
    expect(fits("the Secretary of State", "Corrland Secretary of State")).toBe(true);
    expect(fits("the NATO chief", "NATO Secretary General")).toBe(true);
    expect(fits("the lawmaker", "Rep.")).toBe(true);
    expect(fits("the embattled congressman", "Representative")).toBe(true);
  });

  it("leaves another office, place or rank alone", () => {
    expect(fits("the secretary general", "Secretary of State")).toBe(false);
    expect(fits("the Ohio governor", "Texas Governor")).toBe(false);
    expect(fits("the former president", "President")).toBe(false);
    expect(fits("the chief", "President")).toBe(false);
    expect(fits("the deputy minister", "Minister")).toBe(false);
  });
});
