import { expect, it } from "vitest";
import { beginningOf, calledBy, type Given, sizeOf } from "./given.ts";

const text = (text: string, title = ""): Given => ({ kind: "text", text, title, outlet: "", date: "", url: "" });
const files = (...names: string[]): Given => ({
  kind: "files",
  files: names.map((name) => ({ name, bytes: new Uint8Array(10) })),
});

it.each<[Given, string]>([
  [text("The gate\nstays shut.", "Shut"), "Shut"],
  [text("\n  The gate \nstays shut."), "The gate"],
  [text(" \n"), "nothing"],
  [text("\n<!doctype html><p>The gate stays shut."), "pasted page"],
  [text('{"text":"The gate stays shut."}'), "pasted articles"],
  [text("<3 from the river"), "<3 from the river"],
  [files("flood.html"), "flood.html"],
  [files("a.txt", "b.txt"), "2 files"],
  [{ kind: "address", url: "https://brenn.example/" }, "https://brenn.example/"],
])("%o is called %s", (given, name) => {
  expect(calledBy(given)).toBe(name);
});

it("a long line is cut behind a word", () => {
  const line = "The river rose again last night and nobody at the gate of the dam had counted on it.";
  expect(beginningOf(line)).toBe("The river rose again last night and nobody at the gate of…");
  expect(beginningOf("x".repeat(100))).toBe(`${"x".repeat(60)}…`);
});

it("what waits weighs what it holds", () => {
  expect(sizeOf(files("a", "b"))).toBe(20);
  expect(sizeOf({ kind: "address", url: "https://brenn.example/" })).toBe(0);
});
