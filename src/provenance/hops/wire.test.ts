import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["KELD (Reuters) - The dam holds, officials said.", "Reuters | wire | (Reuters) -"],
  ["KELD, July 10 /Zenit/. The dam holds, officials said.", "Zenit | wire | /Zenit/."],
  ["BRENNICK, March 12, 2024 (Northern Wire) — The dam holds.", "Northern Wire | wire | (Northern Wire) —"],
  [
    "The dam holds, officials said.\n\nThe Associated Press contributed to this report.",
    "Associated Press (AP) | wire | The Associated Press contributed to this report",
  ],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it("is one where head and foot name the same wire", () => {
  const text = "KELD (Reuters) - The dam holds, officials said.\n\nReuters contributed to this report.";
  expect(hopsIn(text)).toEqual(["Reuters | wire | (Reuters) -"]);
});

it("is none where an abbreviation is only explained", () => {
  expect(hopsIn("The Auster Press (AP) building stands in Keld, officials said.")).toEqual([]);
});
