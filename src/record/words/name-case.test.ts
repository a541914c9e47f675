import { expect, it } from "vitest";
import { isWrittenAsName } from "./name-case.ts";

it("takes capitals and acronyms for names, and not what is shouted", () => {
  expect(["Brenn", "BRC", "Élan", "McOrr", "A", "USBRC"].map(isWrittenAsName)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(["river", "SHAME", "1,000", "éclat", ""].map(isWrittenAsName)).toEqual([false, false, false, false, false]);
});
