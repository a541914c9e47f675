import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("stem", () => {
  it("makes the forms of a word one", () => {
    for (const forms of [
      "plan plans planned planning",
      "deny denies denied denying",
      "tax taxes taxed",
      "name names named naming",
    ]) {
      expect([...new Set(forms.split(" ").map(stem))], forms).toHaveLength(1);
    }
  });
  it("leaves words alone that only look inflected", () => {
    expect(["this", "press", "crisis", "red", "bring", "campus"].map(stem)).toEqual([
      "this",
      "press",
      "crisis",
      "red",
      "bring",
      "campus",
    ]);
  });
});
