import { describe, expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { gluedCard } from "./glued-link.ts";

describe("a person's card glued into a sentence", () => {
  it("begins where the name is said a second time", () => {
    const line =
      "Mayor Tilda Rook Tilda Ann RookRook defends the dam Council balks at the ferry's price MORE (Ede) said on Monday.";
    expect(foundBy(gluedCard, line)).toEqual([
      "Tilda Ann RookRook defends the dam Council balks at the ferry's price MORE",
    ]);
  });

  it("takes every card of a line", () => {
    const line = "Ada Pell Ada PellPell on top MORE met Jon Voss Jonathan VossVoss at sea MORE, he said.";
    expect(foundBy(gluedCard, line)).toEqual(["Ada PellPell on top MORE", "Jonathan VossVoss at sea MORE"]);
  });

  it("leaves words that only look glued, and MORE without a card", () => {
    expect(foundBy(gluedCard, "The RiverLeaks founder asked for MORE of the same.")).toEqual([]);
    expect(foundBy(gluedCard, STORY, "We want MORE boats.")).toEqual([]);
  });
});
