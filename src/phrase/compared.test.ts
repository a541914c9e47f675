import { describe, expect, it } from "vitest";
import type { Comparison } from "../ask/compare.ts";
import { comparedInWords, eventInWords, sideName } from "./compared.ts";

const side = (outlet: string | null, since: string | null = null, until: string | null = null) => ({
  outlet,
  since,
  until,
  articles: 1,
  whole: true,
});
const EVENT = { words: "weapon", point: null, since: null, until: null };
const words = (both: number, onlyA: number, onlyB: number, differently: number | null, event: object = EVENT) =>
  comparedInWords({
    event,
    a: side("Wire"),
    b: side("Courier"),
    both: { total: both },
    onlyA: { total: onlyA },
    onlyB: { total: onlyB },
    differently,
  } as Comparison);

describe("a comparison in words", () => {
  it.each([
    [
      words(7, 3, 0, 4),
      "Both carried 7, 4 of them in other words. Courier left out 3 that Wire had; Wire left out nothing.",
    ],
    [
      words(2, 0, 1, 2),
      "Both carried 2, all in other words. Courier left out nothing; Wire left out 1 that Courier had.",
    ],
    [words(1, 0, 0, 0), "Both carried 1, word for word alike. Courier left out nothing; Wire left out nothing."],
    [
      words(900, 1_200, 5, null),
      "Both carried 900. Courier left out 1,200 that Wire had; Wire left out 5 that Courier had.",
    ],
    [words(0, 2, 0, 0), "Nothing was carried by both. Courier left out 2 that Wire had; Wire left out nothing."],
    [words(0, 0, 0, 0), "Neither Wire nor Courier carried anything of it."],
  ])("%s", (sentence, expected) => expect(sentence).toBe(expected));

  it("says only where it was compared, of all that the two have", () => {
    expect(words(0, 2, 3, 0, { words: null })).toBe("Nothing was carried by both. 2 only in Wire; 3 only in Courier.");
  });

  it("names the event", () => {
    expect(eventInWords(EVENT)).toBe("on “weapon”");
    expect(eventInWords({ words: null, point: "t1", since: "2024", until: null })).toBe(
      "on one talking point, since 2024",
    );
    expect(eventInWords({ words: null, point: null, since: "2024-03", until: "2024-04" })).toBe("2024-03 to 2024-04");
    expect(eventInWords({ words: null, point: null, since: null, until: null })).toBe("");
  });

  it("calls a side by what tells it from the other", () => {
    expect(
      [side("Wire", "2024", "2024"), side("Wire", "2024-03"), side(null, null, "2024"), side(null, "2023", "2024")].map(
        sideName,
      ),
    ).toEqual(["Wire, 2024", "Wire, since 2024-03", "All outlets, until 2024", "All outlets, 2023 to 2024"]);
  });
});
