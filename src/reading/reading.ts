import { z } from "zod";
import { FURNITURE_KINDS, STORY_KINDS } from "../article/article.ts";
import { READING_VERSION } from "./version.ts";

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
    precision: z.enum(["day", "month", "year"]).describe("how exact `date` is"),
    evidence: Evidence.describe("what the date was read from"),
  }),
  z.strictObject({
    notBefore: Day.nullable().describe("the latest past event that the article mentions"),
    notAfter: Day.nullable().describe("the earliest event that it still expects"),
    precision: z.literal("window").describe("no date was given; the window is what the content proves"),
    evidence: z.array(Span).describe("the events that bound the window, earliest first"),
  }),
]);
export type Published = z.infer<typeof Published>;

const Kind = z.enum(["direct", "mixed", "indirect"]);
const Act = z.enum(["speech", "document", "attitude"]);

export const Attribution = z.strictObject({
  id: z.string().describe("a1, a2… in the order of the text"),
  source: Spans.describe("who, as the text names them here; empty where it names nobody"),
  cue: Spans.describe("the words that report: said, according to"),
  content: Spans.describe("what is reported; in pieces where the cue splits it; quotation marks belong to it"),
  kind: Kind.describe("direct: all in quotation marks; mixed: some of it; indirect: none"),
  act: Act.describe("speech, a document that speaks, or a mere attitude (wants, fears)"),
  speaker: z.string().nullable().describe("an id of `people`"),
  occasion: z.string().nullable().describe("an id of `occasions`"),
  within: z.string().nullable().describe("the attribution whose content holds this one"),
  confidence: z.number().min(0).max(1).describe("the calibrated probability that it was read right"),
});
export type Attribution = z.infer<typeof Attribution>;

export const Person = z.strictObject({
  id: z.string().describe("p1, p2…"),
  name: z.string().describe("the fullest form seen"),
  kind: z
    .enum(["person", "body", "group"])
    .describe("a person, a body such as a ministry, or a group such as 'diplomats'"),
  roles: z
    .array(
      z.strictObject({
        role: z.string().describe("as the text says it: 'Secretary General'"),
        evidence: Span,
      }),
    )
    .describe("titles and offices that the article gives"),
  mentions: Spans.describe("where the text names them, pronouns included"),
});
export type Person = z.infer<typeof Person>;

export const Occasion = z.strictObject({
  id: z.string().describe("o1, o2…"),
  kind: z.string().describe("press conference, interview, column, post, speech, session, testimony, statement…"),
  with: z.string().nullable().describe("the other party: the outlet or person that an interview was given to"),
  place: z.string().nullable().describe("as the text says it"),
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

const ArticlePart = z.strictObject({
  kind: z
    .enum([...STORY_KINDS, ...FURNITURE_KINDS])
    .describe("headline, lead and paragraph are the story; the others are furniture, in which nothing is attributed"),
  span: Span,
});

/** A name that the article or what came with it gives. */
const Named = z.strictObject({
  name: z.string().describe("as given"),
  evidence: Evidence.describe("what the name was read from"),
});

/** What one article says about who said what, and through whose hands: what `hearsay read --json` prints, one a line. */
export const Reading = z.strictObject({
  version: z.literal(READING_VERSION).describe("the version of this shape"),
  id: z.string().describe("the id given, else the file's name"),
  text: z.string().describe("the article's text, byte for byte where text was given; the extracted body of a page"),
  article: z
    .strictObject({
      headline: z.string().nullable().describe("as given, or as the text shows it"),
      outlet: Named.nullable().describe("who published it; null where nothing names them"),
      byline: Named.nullable().describe("who wrote it"),
      published: Published.nullable().describe("when it appeared"),
      language: z.string().nullable().describe("BCP 47"),
      parts: z.array(ArticlePart).describe("in the order of the text, not overlapping"),
    })
    .describe("what the article says about itself"),
  attributions: z.array(Attribution).describe("who said what, in the order of the text"),
  people: z.array(Person).describe("who is spoken of or speaks"),
  occasions: z.array(Occasion).describe("where and when it was said"),
  provenance: z.array(Hop).describe("through whose hands it came, in order from speaker to outlet"),
  engine: z
    .strictObject({
      name: z.string().describe("as `--engine` names it"),
      model: z.string().describe("the version of its weights"),
    })
    .describe("what found the attributions"),
});
export type Reading = z.infer<typeof Reading>;
