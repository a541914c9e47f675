import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLines } from "./lines.ts";

it("gives the lines that aren't blank, without the blanks at their ends", () => {
  expect(splitLines("  Port Ede \r\n\n\u2028A bridge\t\n")).toEqual([
    { text: "Port Ede", start: 2, end: 10, index: 0 },
    { text: "A bridge", start: 15, end: 23, index: 1 },
  ]);
});

it("loses no character but blanks, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const lines = splitLines(text);
      for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
      expect(
        lines
          .map((line) => line.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});
