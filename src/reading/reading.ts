import { z } from "zod";
import { FURNITURE_KINDS, STORY_KINDS } from "../article/article.ts";

/** The version of the shape below. It grows by one when a field changes its meaning or goes away. */
export const READING_VERSION = 1;

const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe("[start, end) in UTF-16 code units of the reading's text, half-open");

const Spans = z.array(Span);

/** What a fact was read from: a span of the text, or the name of the field that came with the article. */
export const Evidence = z.union([
  Span,
  z.strictObject({ field: z.string().describe("the metadata field that came with the article, such as 'publisher'") }),
]);
export type Evidence = z.infer<typeof Evidence>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** When the article appeared: a date, or the window that its own content proves. */
export const Published = z.union([
  z.strictObject({
    date: z.string().describe("YYYY, YYYY-MM or YYYY-MM-DD, as far as `precision` says"),
    precision: z.enum(["day", "month", "year"]),
    evidence: Evidence,
  }),
  z.strictObject({
    notBefore: Day.nullable(),
    notAfter: Day.nullable(),
    precision: z.literal("window"),
    evidence: z.array(Span).describe("the events that bound the window, earliest first"),
  }),
]);
export type Published = z.infer<typeof Published>;

const Kind = z.enum(["direct", "mixed", "indirect"]);
const Act = z.enum(["speech", "document", "attitude"]);

export const Attribution = z.strictObject({
  id: z.string(),
  source: Spans.describe("who, as the text names them here; empty where it names nobody"),
  cue: Spans.describe("the words that report: said, according to"),
  content: Spans.describe("what is reported; in pieces where the cue splits it; quotation marks belong to it"),
  kind: Kind,
  act: Act.describe("speech, a document that speaks, or a mere attitude (wants, fears)"),
  speaker: z.string().nullable().describe("an id of `people`"),
  occasion: z.string().nullable().describe("an id of `occasions`"),
  within: z.string().nullable().describe("the attribution whose content holds this one"),
  confidence: z.number().min(0).max(1).describe("the calibrated probability that it was read right"),
});
export type Attribution = z.infer<typeof Attribution>;

export const Person = z.strictObject({
  id: z.string(),
  name: z.string().describe("the fullest form seen"),
  kind: z.enum(["person", "body", "group"]),
  roles: z.array(z.strictObject({ role: z.string(), evidence: Span })),
  mentions: Spans,
});
export type Person = z.infer<typeof Person>;

export const Occasion = z.strictObject({
  id: z.string(),
  kind: z.string().describe("press conference, interview, column, post, speech, session, testimony, statement…"),
  with: z.string().nullable().describe("the other party: the outlet or person that an interview was given to"),
  place: z.string().nullable(),
  date: z.string().nullable().describe("ISO where it could be worked out, else as the text says it"),
  evidence: Span,
});
export type Occasion = z.infer<typeof Occasion>;

export const Hop = z.strictObject({
  from: z.string().describe("the medium, agency or document credited"),
  to: z.string().nullable().describe("who took it from there: the next hand, or this article's outlet where known"),
  form: z.string().describe("told, reported, citing, according to, interview, document, wire, first reported…"),
  evidence: Span,
  attributions: z.array(z.string()).describe("the attributions that came this way"),
});
export type Hop = z.infer<typeof Hop>;

const ArticlePart = z.strictObject({ kind: z.enum([...STORY_KINDS, ...FURNITURE_KINDS]), span: Span });
const Named = z.strictObject({ name: z.string(), evidence: Evidence });

/** What one article says about who said what, and through whose hands: what `hearsay read --json` prints, one a line. */
export const Reading = z.strictObject({
  version: z.literal(READING_VERSION),
  id: z.string(),
  text: z.string().describe("the article's text, byte for byte where text was given"),
  article: z.strictObject({
    headline: z.string().nullable(),
    outlet: Named.nullable(),
    byline: Named.nullable(),
    published: Published.nullable(),
    language: z.string().nullable().describe("BCP 47"),
    parts: z.array(ArticlePart),
  }),
  attributions: z.array(Attribution),
  people: z.array(Person),
  occasions: z.array(Occasion),
  provenance: z.array(Hop),
  engine: z.strictObject({ name: z.string(), model: z.string() }),
});
export type Reading = z.infer<typeof Reading>;
