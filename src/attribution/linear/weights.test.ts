import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packWeights, unpackWeights } from "./weights.ts";

const file = new URL("../../../models/fast/weights.bin", import.meta.url);

test("the shipped weights come back from packing byte for byte, and weigh at most 8 MB", () => {
  const bytes = new Uint8Array(readFileSync(file));
  expect(bytes.length).toBeLessThanOrEqual(8e6);
  expect(Buffer.compare(packWeights(unpackWeights(bytes)), bytes)).toBe(0);
});

test("they are the same wherever in a buffer they lie", () => {
  const bytes = readFileSync(file);
  const pool = Buffer.alloc(bytes.length + 1, 0x55);
  bytes.copy(pool, 1);
  expect(Buffer.compare(packWeights(unpackWeights(pool.subarray(1))), bytes)).toBe(0);
});

test("other bytes are refused in words", () => {
  expect(() => unpackWeights(new TextEncoder().encode("this is a letter"))).toThrow(
    "These are no weights of the fast engine",
  );
  expect(() => unpackWeights(new Uint8Array(readFileSync(file)).subarray(0, 100_000))).toThrow("cut short");
});

test("the weights are where the card says", () => {
  expect(existsSync(new URL("./README.md", file))).toBe(true);
});
