import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import type { PageDocument } from "../dom.ts";
import { blocksOf } from "./block.ts";
import { BLOCK_RULES, keepBody } from "./blocks.ts";
import { FIRST, LAST } from "./rule.case.ts";

it("keeps the body and says which rule took what", () => {
  const html = `<p>Photo: Ana Brel</p><p>${FIRST}</p><p>Read more: Dams</p><p>${LAST}</p><h3>Comments</h3><p>First!</p>`;
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const took: string[] = [];
  const kept = keepBody(
    blocksOf((document as unknown as PageDocument).body),
    { title: null, description: null },
    (rule, dropped) => took.push(`${rule.name}: ${dropped.map(({ text }) => text).join(" / ")}`),
  );
  expect(kept.map(({ text }) => text)).toEqual([FIRST, LAST]);
  expect(took).toEqual(["after: Comments / First!", "read more: Read more: Dams", "credit: Photo: Ana Brel"]);
});

it("has rules of different names", () => {
  expect(new Set(BLOCK_RULES.map(({ name }) => name)).size).toBe(BLOCK_RULES.length);
});
