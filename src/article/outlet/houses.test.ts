import { expect, it } from "vitest";
import { folded, inLatin, isHouse, isKnownHouse, isWire } from "./houses.ts";

it("knows a house by name or by form, and a wire for what it is", () => {
  for (const name of ["CNN", "the Guardian", "Ede Morning News", "harbour.net"]) expect(isHouse(name)).toBe(true);
  for (const name of ["Tilda Rook", "Congress", "Reuters", "The Associated Press"]) expect(isHouse(name)).toBe(false);
  expect(isKnownHouse("Ede Morning News")).toBe(false);
  expect(isWire("River Features Syndicate")).toBe(true);
});

it("mends a name with Cyrillic lookalikes, and leaves a Cyrillic name", () => {
  expect(inLatin("Harbour.NЕТ")).toBe("Harbour.NET");
  expect(inLatin("Гавань")).toBe("Гавань");
  expect(inLatin("Гавань News")).toBe("Гавань News");
});

it("folds case, article and blanks", () => {
  expect(folded("The  Ede Times")).toBe("ede times");
});
