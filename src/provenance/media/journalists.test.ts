import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it("leads from an interviewer's surname to the medium", () => {
  expect(hopsIn("He spoke to Channel Six's Dana Bell. “No,” he told Bell.")).toContain(
    "Channel Six | told | told Bell",
  );
});

it("takes a journalist's own words for no hop", () => {
  expect(hopsIn("He spoke to Channel Six's Dana Bell. Bell asked why. Belling is rare.")).toHaveLength(1);
});
