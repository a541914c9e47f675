import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Speaker } from "../statement.ts";
import { sameSpeaker } from "./same-speaker.ts";

const person = (name: string, ...roles: string[]): Speaker => ({ name, kind: "person", roles });
const body = (name: string): Speaker => ({ name, kind: "body", roles: [] });

describe("sameSpeaker", () => {
  it("is sure of a full name, less of a surname, and not at all of another's", () => {
    expect(sameSpeaker(person("Mira Vossel"), person("Mira Vossel"))).toBeGreaterThan(0.95);
    const alone = sameSpeaker(person("Vossel"), person("Mira Vossel"));
    expect(alone).toBeGreaterThan(0.5);
    expect(alone).toBeLessThan(0.9);
    expect(sameSpeaker(person("Henrik Vossel"), person("Mira Vossel"))).toBeLessThan(0.05);
  });

  it("weighs roles: an office for, another against, and a woman is no man", () => {
    const mira = person("Mira Vossel", "Ostranian Water Minister");
    const plain = sameSpeaker(person("Vossel"), mira);
    expect(sameSpeaker(person("Vossel", "water minister"), mira)).toBeGreaterThan(plain);
    expect(sameSpeaker(person("Vossel", "goalkeeper"), mira)).toBeLessThan(plain);
    expect(sameSpeaker(person("Vossel", "spokesman"), person("Anna Vossel"))).toBeLessThan(0.1);
  });

  it("compares bodies as bodies", () => {
    expect(sameSpeaker(body("the Heron River Board"), body("Heron River Board"))).toBeGreaterThan(0.9);
    expect(sameSpeaker(body("Polish Foreign Ministry"), body("Ukrainian Foreign Ministry"))).toBeLessThan(0.05);
    expect(sameSpeaker(body("Heron"), person("Mira Heron"))).toBeLessThan(0.05);
  });

  it("doesn't ask who comes first, and is a probability for any text", () => {
    const speaker = fc.record({
      name: fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("Mira Vossel", "M. Vossel", "Vossel, Mira", "Вессель"),
      ),
      kind: fc.constantFrom("person" as const, "body" as const, "group" as const),
      roles: fc.array(fc.string(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(speaker, speaker, (a, b) => {
        const found = sameSpeaker(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(sameSpeaker(b, a)).toBeCloseTo(found, 10);
      }),
    );
  });
});
