import { expect, it } from "vitest";
import { withoutPostMarks } from "./post.ts";
import { stretches, terms } from "./terms.ts";

it("terms are a text's words without case, accents and marks", () => {
  expect(terms("Isn’t Čapek’s dam SAFE?")).toEqual(["isn", "t", "capek", "s", "dam", "safe"]);
  expect(terms("…")).toEqual([]);
});

it("stretches are four letters each, edges marked; a short word is one", () => {
  expect(stretches(["dams", "a"])).toEqual(["_dam", "dams", "ams_", "_a_"]);
});

it("a post loses its links and the signature under it, and nothing else", () => {
  const said = "The dam on the Brenn – all 40 m of it – is cracked";
  expect(withoutPostMarks(`${said} https://post.example/1 — Mira Vossel (@mvossel) March 3, 2021`)).toBe(said);
  expect(withoutPostMarks(said)).toBe(said);
});
