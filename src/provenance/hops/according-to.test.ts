import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["It leaks, according to the Harbour Times.", "Harbour Times | according to | according to the Harbour Times"],
  [
    "According to a report in the Harbour Times, it leaks.",
    "Harbour Times | according to | According to a report in the Harbour Times",
  ],
  ["It leaks, according to reports.", "reports | according to | according to reports"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("credits no person", () => {
  expect(hopsIn("It leaks, according to Radomir Selk.")).toEqual([]);
});
