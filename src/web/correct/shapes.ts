import { z } from "zod";
import type { Checkable } from "../../ask/checkable.ts";
import type { Correctable, Member } from "../../ask/correctable.ts";
import type { CorrectionEntry } from "../../ask/corrections.ts";
import { ArticleRefShape, PersonRefShape, WhenShape } from "../shapes.ts";

const Thing = z.strictObject({
  id: z.string().nullable().describe("where it is now; null where it is no more"),
  words: z.string().describe("what it was called when it was corrected"),
  where: z.string().nullable().describe("the outlet or article of a report that was split off"),
  more: z.int().describe("how many more were split off with it"),
});

export const CorrectionShape: z.ZodType<CorrectionEntry> = z.strictObject({
  number: z.int(),
  do: z.enum(["merge", "split", "accept", "reject", "speaker", "check"]),
  kind: z.enum(["person", "utterance", "point", "statement", "article"]),
  one: Thing,
  other: Thing.nullable().describe("what it was made one with, what was split off, who is said to speak"),
  checked: z
    .strictObject({ right: z.int(), wrong: z.int() })
    .nullable()
    .describe("how many statements of an article that was checked were found right, and how many wrong"),
  was: z.string().nullable().describe("who spoke before, where another speaker was given"),
  who: z.string(),
  at: z.string().describe("ISO 8601"),
  note: z.string().nullable(),
  undone: z
    .strictObject({ who: z.string().nullable(), at: z.string() })
    .nullable()
    .describe("by whom and when it was taken back; null where it holds"),
});

export const MemberShape: z.ZodType<Member> = z.strictObject({
  id: z.string(),
  words: z.string(),
  speaker: z.string().nullable(),
  outlets: z.array(z.string()),
  first: WhenShape.nullable(),
  count: z.int().describe("articles that use a name, utterances of a person, reports of an utterance"),
});

const common = {
  id: z.string(),
  basis: z.string().describe("handed back with a correction: it is refused where this has changed"),
  corrections: z.array(CorrectionShape),
  words: z.string(),
};

export const CorrectableShape: z.ZodType<Correctable> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("statement"),
    article: ArticleRefShape,
    source: z.string(),
    cue: z.string(),
    speaker: PersonRefShape.nullable(),
    people: z.array(z.strictObject({ name: z.string(), kind: z.enum(["person", "body", "group"]) })),
    verdict: z.enum(["accepted", "rejected"]).nullable(),
    confidence: z.number(),
  }),
  z.strictObject({
    ...common,
    kind: z.enum(["person", "utterance", "point"]),
    node: z.string().describe("by which the group is found again where it was merged or split"),
    members: z.array(MemberShape),
  }),
]);

export const CheckableShape: z.ZodType<Checkable> = z.strictObject({
  article: ArticleRefShape,
  basis: common.basis,
  statements: z.array(
    z.strictObject({
      attribution: z.string(),
      words: z.string(),
      source: z.string(),
      cue: z.string(),
      speaker: z.string().nullable(),
      verdict: z.enum(["accepted", "rejected"]).nullable(),
    }),
  ),
});
