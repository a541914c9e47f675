import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, linesOf } from "./lines.ts";

async function linesIn(parts: readonly string[], most = 100): Promise<(string | null)[]> {
  async function* bytes() {
    for (const part of parts) yield Buffer.from(part, "latin1");
  }
  const lines: Line[] = [];
  for await (const batch of linesOf(bytes(), most)) lines.push(...batch);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
  return lines.map(({ bytes }) => bytes?.toString("latin1") ?? null);
}

describe("lines", () => {
  it("are put together over chunks", async () => {
    expect(await linesIn(["a", "b\nc", "\n\nd"])).toEqual(["ab", "c", "", "d"]);
  });

  it("above the limit are passed over and counted", async () => {
    expect(await linesIn(["123456", "7890\nok\n", "12345678901", "\nok"], 8)).toEqual([null, "ok", null, "ok"]);
    expect(await linesIn(["12345678"], 8)).toEqual(["12345678"]);
  });

  it("are those of split(), wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,6}$/)), async (parts) => {
        const expected = parts.join("").split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await linesIn(parts)).toEqual(expected);
      }),
    );
  });
});
