import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { markFurniture } from "./mark.ts";
import { signature } from "./tweet.ts";

it("finds where an embedded post is signed", () => {
  const post = "No bridge, no vote. — Tilda Rook (@tildarook) March 3, 2017";
  expect(post.slice(0, signature(post))).toBe("No bridge, no vote.");
  expect(signature("No bridge (@ Port Ede), no vote.")).toBe(-1);
});

it("keeps a post in the story whatever it begins with", () => {
  const text = "Read more: my letter to the council — Tilda Rook (@tildarook) March 3, 2017";
  expect(markFurniture({ text, lines: splitLines(text) })).toEqual([]);
});
