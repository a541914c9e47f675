import { describe, expect, it } from "vitest";
import { isInOtherScript, toLatin } from "./latin.ts";

const texts = (word: string) => toLatin(word).map(({ text }) => text);

describe("toLatin", () => {
  it("keeps Latin words, without their accents", () => {
    expect(texts("Dorváth")).toEqual(["Dorvath"]);
    expect(texts("Vossel")).toEqual(["Vossel"]);
  });
  it("puts lookalikes of another script right", () => expect(texts("Vоssеl")).toEqual(["Vossel"]));
  it("reads Cyrillic, Greek, Georgian and Armenian", () => {
    expect(["Вербицький", "Παπαδάκης", "ბერიძე", "Պետրոսյան"].flatMap(texts)).toEqual([
      "Verbitskiy",
      "Papadakis",
      "beridze",
      "Petrosyan",
    ]);
  });
  it("parts Chinese and Korean signs, the family name first, also one of two signs", () => {
    expect(texts("李明华")).toEqual(["li", "ming", "hua"]);
    expect(texts("欧阳明")).toEqual(["ouyang", "ming"]);
    expect(texts("김도윤")).toEqual(["gim", "do", "yun"]);
  });
  it("says where vowels don't tell", () => {
    expect(toLatin("قاسم")[0]!.loose).toBe(true);
    expect(toLatin("Кестров")[0]!.loose).toBe(false);
  });
  it("takes the Arabic article off and knows the small words", () => {
    expect(texts("القاسم")).toEqual(texts("قاسم"));
    expect(texts("بن")).toEqual(["bin"]);
  });
});

describe("isInOtherScript", () => {
  it("is so of Cyrillic, not of accents", () => {
    expect(isInOtherScript("Міра")).toBe(true);
    expect(isInOtherScript("Łucja Wójcik")).toBe(false);
  });
});
