import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["Selk denied it, says a note citing the Brennick Herald.", "Brennick Herald | citing | citing the Brennick Herald"],
  ["This was told with reference to Zenit.", "Zenit | citing | with reference to Zenit"],
  ["Source: Brennick Herald.", "Brennick Herald | citing | Source: Brennick Herald"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toContain(hop);
});

it("is none to cite an official", () => {
  expect(hopsIn("Selk denied it, citing Henrik Vossel.")).toEqual([]);
});
