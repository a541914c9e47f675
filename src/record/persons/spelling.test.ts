import { describe, expect, it } from "vitest";
import { bonesOf, soundKey, spellingOf } from "./spelling.ts";

describe("spellingOf", () => {
  it.each([
    ["vosselsky", "wosselskiy"],
    ["philipp", "filip"],
    ["chernov", "tschernow"],
    ["shcherbin", "schtscherbin"],
    ["dorvatov", "dorwatoff"],
    ["mueller", "muller"],
    ["jackie", "jacky"],
    ["reid", "reed"],
    ["hsi", "xi"],
  ])("makes one of %s and %s", (a, b) => expect(spellingOf(a)).toBe(spellingOf(b)));

  it("tells other sounds apart, and has none for other signs", () => {
    expect(spellingOf("vossel")).not.toBe(spellingOf("vassal"));
    expect(spellingOf("漢2")).toBe("");
  });
});

describe("bonesOf", () => {
  it("has what scripts without vowels have", () => {
    expect(bonesOf("mohammed", false)).toBe("mhmd");
    expect(bonesOf("mhmd", true)).toBe("mhmd");
  });
});

describe("soundKey", () => {
  it("is one for what may be one", () => {
    const key = (word: string) => soundKey(spellingOf(word));
    expect(key("smith")).toBe(key("schmidt"));
    expect(key("khasanov")).toBe(key("hassanow"));
    expect(key("harwick")).not.toBe(key("dorvath"));
  });
});
