import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  [
    "The leak was first reported by the Harbour Times.",
    "Harbour Times | first reported | first reported by the Harbour Times",
  ],
  [
    "The Harbour Times initially reported the leak.",
    "Harbour Times | first reported | The Harbour Times initially reported",
  ],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("stands beside what else is said of the medium", () => {
  expect(hopsIn("It leaks, he told the Harbour Times, which first reported the news.")).toEqual([
    "Harbour Times | told | told the Harbour Times",
    "Harbour Times | first reported | the Harbour Times, which first reported",
  ]);
});
