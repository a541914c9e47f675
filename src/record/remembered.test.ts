import { expect, it } from "vitest";
import { remembered, rememberedBy } from "./remembered.ts";

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

it("keeps what is made by one apart from what is made by another", () => {
  const by = rememberedBy(2, (maker: { name: string }, key: string) => ({ said: `${maker.name} ${key}` }));
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect(by(one)("a")).toBe(by(one)("a"));
  expect(by(other)("a").said).toBe("other a");
});
