import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";
import { datelineName } from "./slots.ts";

it.each([
  "This was told with reference to Zenit. It leaks, Zenit reported.",
  "The news agency Zenit asked. It leaks, Zenit reported.",
  "She told a Zenit correspondent. It leaks, Zenit reported.",
  "KELD (Zenit) - It leaks, Zenit reported.",
])("shows Zenit to be a medium: %s", (text) => {
  expect(hopsIn(text)).toContain("Zenit | reported | Zenit reported");
});

it("takes a correspondent's beat for no medium", () => {
  expect(hopsIn("A White House correspondent said so. The White House reported nothing.")).toEqual([]);
});

it("reads an agency off a dateline only", () => {
  expect(datelineName("KELD, July 10 /Zenit/. It leaks.", 0)).toBe("Zenit");
  expect(datelineName("The board (founded by Selk) - it is old - met.", 0)).toBeNull();
});
