import { expect, it } from "vitest";
import { createBm25 } from "./bm25.ts";

it("BM25 weighs what is rare, and holds long documents back", () => {
  const { scores } = createBm25([
    ["dam", "holds"],
    ["dam", "leaks"],
    ["dam", "leaks", "and", "the", "mayor", "is", "away"],
  ]);
  const [none, short, long] = scores(["leaks", "leaks"]);
  expect(none).toBe(0);
  expect(short).toBeGreaterThan(long!);
  expect(scores(["leaks"])).toEqual(scores(["leaks", "leaks"]));
  expect(scores(["dam"])[0]).toBeLessThan(short!);
  expect(createBm25([]).scores(["dam"])).toEqual(new Float32Array(0));
});
