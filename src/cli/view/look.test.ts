import { describe, expect, it } from "vitest";
import { lookOf, paint } from "./look.ts";

const terminal = { isTTY: true, columns: 72, getColorDepth: () => 8 } as unknown as NodeJS.WriteStream;
const file = { isTTY: false } as unknown as NodeJS.WriteStream;

describe("lookOf", () => {
  it("takes the width of the terminal within bounds, and 100 columns for a file", () => {
    expect(lookOf(terminal, {}).width).toBe(72);
    expect(lookOf({ ...terminal, columns: 300 } as NodeJS.WriteStream, {}).width).toBe(100);
    expect(lookOf({ ...terminal, columns: 10 } as NodeJS.WriteStream, {}).width).toBe(40);
    expect(lookOf(file, {}).width).toBe(100);
  });

  it("has colour in a terminal that has it, unless NO_COLOR", () => {
    expect(lookOf(terminal, {}).colour).toBe(true);
    expect(lookOf(terminal, { NO_COLOR: "1" }).colour).toBe(false);
    expect(lookOf(file, {}).colour).toBe(false);
    expect(lookOf(file, { FORCE_COLOR: "1" }).colour).toBe(true);
    expect(lookOf(file, { FORCE_COLOR: "1", NO_COLOR: "1" }).colour).toBe(false);
  });
});

describe("paint", () => {
  it("leaves a line as it is where there is no colour", () => {
    expect(paint({ width: 80, colour: false }, "bold", "x")).toBe("x");
    expect(paint({ width: 80, colour: true }, "bold", "x")).toBe("\u001b[1mx\u001b[22m");
  });
});
