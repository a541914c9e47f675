import { z } from "zod";
import type { When } from "../ask/day.ts";
import type { Page } from "../ask/page.ts";
import type { ArticleRef, PersonRef } from "../ask/refs.ts";

// The shapes of what the answers of several pages have in common.

export const WhenShape: z.ZodType<When> = z
  .strictObject({ from: z.string().nullable(), to: z.string().nullable() })
  .describe("the first and the last day that are possible, YYYY-MM-DD; null where that end is open");

const articleRef = {
  key: z.string().describe("the article's key in the record"),
  id: z.string().describe("the id that it came with"),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: WhenShape.nullable(),
};

export const ArticleRefShape: z.ZodType<ArticleRef> = z.strictObject(articleRef);

export const ArticleEntryShape = z.strictObject({ ...articleRef, statements: z.int() });

export const PersonRefShape: z.ZodType<PersonRef> = z.strictObject({ id: z.string(), name: z.string() });

/** One page of a long answer. */
export function pageShape<T>(result: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.strictObject({
    results: z.array(result),
    page: z.int(),
    limit: z.int(),
    more: z.boolean().describe("whether there is a next page"),
    total: z.int().nullable().describe("how many there are in all; null where that was not counted"),
  });
}

/** Which page of a long answer is wanted. */
export const PAGE_QUERY = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe("which page of the results, from 1"),
});
