import { expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { factsOf } from "./for-tests.ts";
import { Taken } from "./taken.ts";

it("holds what was taken, to the token", () => {
  const text = "one two three four";
  const taken = new Taken(layText(text, factsOf(text).parts));
  taken.take([4, 7]);
  expect([taken.holds([0, 3]), taken.holds([3, 5]), taken.holds([8, 18]), taken.holds([0, 18])]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
