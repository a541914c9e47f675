import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

it("makes a value once, and again only when it knew too many", () => {
  const made: string[] = [];
  const of = remembered(2, (key: string) => {
    made.push(key);
    return { key };
  });
  expect(of("a")).toBe(of("a"));
  of("b");
  expect(made).toEqual(["a", "b"]);
  of("c");
  of("a");
  expect(made).toEqual(["a", "b", "c", "a"]);
});
