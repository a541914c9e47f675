import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unrolled } from "./unroll.ts";

test("the loops that are written out are the ones the generator writes", () => {
  const file = new URL("../../src/attribution/linear/unrolled.ts", import.meta.url);
  const biome = new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url).pathname;
  const formatted = execFileSync(process.execPath, [biome, "format", "--stdin-file-path=unrolled.ts"], {
    input: unrolled(),
  });
  expect(readFileSync(file, "utf8")).toBe(formatted.toString());
});
