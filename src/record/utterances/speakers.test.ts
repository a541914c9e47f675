import { describe, expect, it } from "vitest";
import { sameSpeaker } from "../persons/same-speaker.ts";
import type { Speaker } from "../statement.ts";
import { rememberedForm, sameSpeakers } from "./speakers.ts";

const person = (name: string, ...roles: string[]): Speaker => ({ name, kind: "person", roles });

describe("speakers that are compared again", () => {
  it("are told by name, kind and roles", () => {
    expect(rememberedForm(person("Mira Vossel"))).toBe(rememberedForm(person("Mira Vossel")));
    expect(rememberedForm(person("Mira Vossel", "minister"))).not.toBe(rememberedForm(person("Mira Vossel")));
    expect(rememberedForm({ ...person("Mira Vossel"), kind: "body" })).not.toBe(rememberedForm(person("Mira Vossel")));
  });
  it("are one as likely as the first time", () => {
    for (const [a, b] of [
      [person("Mira Vossel", "minister"), person("Vossel")],
      [person("Mira Vossel"), person("Tomas Heron")],
    ] as const) {
      const again = () => sameSpeakers(rememberedForm(a), rememberedForm(b));
      expect([again(), again()]).toEqual([sameSpeaker(a, b), sameSpeaker(a, b)]);
    }
  });
});
