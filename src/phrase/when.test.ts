import { describe, expect, it } from "vitest";
import { whenInWords } from "./when.ts";

describe("whenInWords", () => {
  it.each([
    [null, "undated"],
    [{ from: "2024-03-12", to: "2024-03-12" }, "2024-03-12"],
    [{ from: "2024-03-12", to: null }, "2024-03-12 or later"],
    [{ from: null, to: "2024-03-12" }, "2024-03-12 or earlier"],
    [{ from: "2022-12-21", to: "2023-02-24" }, "between 2022-12-21 and 2023-02-24"],
  ])("%j is %s", (when, words) => expect(whenInWords(when)).toBe(words));
});
