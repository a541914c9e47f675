import { expect, it } from "vitest";
import { ownAddress } from "./own-address.ts";

const FETCHED = "https://www.brenn.example/flood?from=feed";

it("a page's own address counts on its own host", () => {
  expect(ownAddress("https://brenn.example/flood", FETCHED)).toBe("https://brenn.example/flood");
});

it.each([undefined, "", "/flood", "https://lantern.example/flood", "https://brenn.example.evil.example/flood"])(
  "%s counts for nothing: the page is kept under where it was fetched",
  (said) => {
    expect(ownAddress(said, FETCHED)).toBe(FETCHED);
  },
);
