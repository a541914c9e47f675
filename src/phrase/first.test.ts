import { describe, expect, it } from "vitest";
import type { First } from "../record/chain/first.ts";
import { firstInWords } from "./first.ts";

const words = (first: Partial<First>) =>
  firstInWords(
    { certainty: "certain", reports: ["a"], elsewhere: [], reason: "earliest", ...first },
    (id) => `The ${id}`,
  );

describe("who had it first, in words", () => {
  it.each<[Partial<First>, string]>([
    [{}, "The a had it first: no other can have appeared so early."],
    [{ reason: "only" }, "Only The a carries it here."],
    [
      { certainty: "probable", reason: "not before" },
      "The a probably had it first: others can have appeared on the same days, but not before.",
    ],
    [
      { certainty: "probable", elsewhere: ["Maravpress"] },
      "The a had it first of those here: no other can have appeared so early. It came by Maravpress, whose own article on it is not in the record.",
    ],
    [
      { certainty: "unknown", reports: ["a", "b", "c"], reason: "same day" },
      "Who had it first is open: The a, The b and The c; they appeared on the same day.",
    ],
  ])("%j", (first, sentence) => expect(words(first)).toBe(sentence));
});
