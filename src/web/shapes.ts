import { z } from "zod";
import type { ArticleEntry } from "../ask/articles.ts";
import type { When } from "../ask/day.ts";
import type { Tie } from "../ask/links.ts";
import type { Page } from "../ask/page.ts";
import type { FoundPoint, PointRef } from "../ask/points.ts";
import type { ArticleRef, PersonRef } from "../ask/refs.ts";
import type { Render } from "../ask/renders.ts";
import type { UtteranceRef } from "../ask/utterance-refs.ts";
import type { Wording } from "../record/wording/wording.ts";

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

export const ArticleEntryShape: z.ZodType<ArticleEntry> = z.strictObject({ ...articleRef, statements: z.int() });

export const PersonRefShape: z.ZodType<PersonRef> = z.strictObject({ id: z.string(), name: z.string() });

export const SpanShape = z
  .tuple([z.int(), z.int()])
  .describe("[start, end) in UTF-16 code units of the article's text");

export const KindShape = z.enum(["direct", "mixed", "indirect"]);

/** The fields of an utterance in a list. */
export const utteranceRef = {
  id: z.string(),
  speaker: PersonRefShape.nullable(),
  words: z.string().describe("the words of its fullest render"),
  first: WhenShape.nullable().describe("when the first report of it can have appeared"),
  renders: z.int().describe("how many statements render it"),
  outlets: z.array(z.string()).describe("the outlets that carry it, by date"),
  point: z.string().nullable().describe("the talking point that it belongs to"),
};

export const UtteranceRefShape: z.ZodType<UtteranceRef> = z.strictObject(utteranceRef);

export const RenderShape: z.ZodType<Render> = z.strictObject({
  id: z.string().describe("the statement: its article's key, #, and the attribution's id"),
  article: ArticleRefShape,
  form: z.enum(["full", "excerpt", "variant", "paraphrase"]),
  kind: KindShape,
  speaker: z.string().nullable().describe("who speaks, as the article calls them"),
  cue: z.string(),
  words: z.string(),
  content: z.array(SpanShape),
  confidence: z.number(),
});

const Stretch = z.strictObject({ text: z.string(), spans: z.array(SpanShape) });

/** How the reports of an utterance differ, word by word. */
export const WordingShape: z.ZodType<Wording> = z.strictObject({
  fullest: z.string().describe("the render that the others are laid on"),
  others: z.array(
    z.strictObject({
      id: z.string(),
      changes: z.array(
        z.strictObject({
          kind: z.enum(["same", "spelling", "dropped", "added", "changed"]),
          fullest: Stretch.nullable(),
          render: Stretch.nullable(),
          shown: z.enum(["ellipsis", "brackets", "closed", "edge"]).nullable(),
          misquoted: z.boolean(),
        }),
      ),
      kept: z.number(),
      misquoted: z.boolean(),
    }),
  ),
});

/** The fields of a talking point in a list. */
export const pointRef = {
  id: z.string(),
  first: UtteranceRefShape.describe("the utterance that was first"),
  utterances: z.int(),
  speakers: z.array(PersonRefShape),
  last: z.string().nullable().describe("the last day on which it was made"),
};

export const PointRefShape: z.ZodType<PointRef> = z.strictObject(pointRef);

export const FoundPointShape: z.ZodType<FoundPoint> = z.strictObject({
  ...pointRef,
  found: UtteranceRefShape.nullable().describe(
    "the utterance with the words asked for that fits best; null without words",
  ),
});

export const TieShape: z.ZodType<Tie<string>> = z
  .strictObject({ to: z.string(), score: z.number(), reason: z.string() })
  .describe("why it belongs here: the link to another member");

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
