import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import type { PageDocument } from "./dom.ts";
import { freePosts } from "./posts.ts";

function freed(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  freePosts(document as unknown as PageDocument);
  return document.body.innerHTML;
}

it("takes a post out of boxes that hold nothing else", () => {
  const html = '<div class="social"><div> <blockquote class="tweet">It rose.</blockquote> </div></div>';
  expect(freed(html)).toBe("<blockquote>It rose.</blockquote>");
});

it("leaves a post where its box says more", () => {
  const html = "<div><p>The mayor wrote to the council on Monday:</p><blockquote>It rose.</blockquote></div>";
  expect(freed(html)).toBe(html);
});
