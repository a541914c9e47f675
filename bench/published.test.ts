import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Measured, measuredModule, readmeTable, withTable } from "./published.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const measured: Measured = JSON.parse(read("bench/figures.json"));

it("the README states the figures that were measured", () => {
  const readme = read("README.md");
  expect(withTable(readme, readmeTable(measured))).toBe(readme);
});

it("--help states the figures that were measured", () => {
  expect(read("src/cli/measured.ts")).toBe(measuredModule(measured));
});

it("a page without the marks is refused, not spoilt", () => {
  expect(() => withTable("# A page", "| |")).toThrow(/lacks the marks/);
});
