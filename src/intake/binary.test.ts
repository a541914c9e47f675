import { describe, expect, it } from "vitest";
import { binaryKind } from "./binary.ts";

describe("a binary", () => {
  it.each([
    ["%PDF-1.7\n", /PDF.*pdftotext/],
    ["PK\x03\x04\x14\x00", /ZIP/],
    ["\x89PNG\r\n\x1a\n", /picture/],
    ["\x7fELF\x02\x01", /program/],
    ["SQLite format 3\0", /database/],
  ])("is known by its beginning: %j", (start, kind) => {
    expect(binaryKind(Buffer.from(start, "latin1"))).toMatch(kind);
  });

  it("is known by its control characters", () => {
    expect(binaryKind(Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256))).toBeDefined();
    expect(binaryKind(Buffer.alloc(100))).toBeDefined();
  });
});

describe("no binary", () => {
  it.each([
    "",
    "Rain.\r\n\tMore rain.\f",
    "Rain\0 fell on Brennick and on Ostra and on the hills.",
    "قال الوزير",
    "\x1b[1mRain\x1b[0m",
  ])("is %j", (text) => expect(binaryKind(Buffer.from(text))).toBeUndefined());

  it("is UTF-16", () => {
    expect(binaryKind(Buffer.from("The river rose on Monday.", "utf16le"))).toBeUndefined();
  });
});
