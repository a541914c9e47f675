import { describe, expect, it } from "vitest";
import { brief, plain } from "./plain.ts";

describe("plain", () => {
  it("makes one line of several, and keeps letters of every script", () => {
    expect(plain("  Вода\n\n не оружие\t— ماء  ")).toBe("Вода не оружие — ماء");
  });

  it("takes out what could repaint a terminal or turn the writing direction", () => {
    expect(plain("a\u001b[31mred\u0007\u009b2J\u202eb")).toBe("a [31mred 2J b");
  });

  it("shows half a character as one that is missing", () => {
    expect(plain("a\ud800b")).toBe("a\ufffdb");
  });
});

describe("brief", () => {
  it("cuts what is too long, and says so", () => {
    expect(brief("water must never be a weapon", 10)).toBe("water mus…");
    expect(brief("water", 10)).toBe("water");
  });
});
