import { z } from "zod";
import { type ArticleAnswer, askArticle } from "../../ask/article.ts";
import { Reading } from "../../reading/reading.ts";
import { articleDirectoryOf } from "../article/directory.ts";
import { chainsOfHands } from "../article/hands.ts";
import { heading, titleOf } from "../article/heading.ts";
import { keyToMarks } from "../article/key.ts";
import { createProver } from "../article/proof.ts";
import { speakersIn } from "../article/speakers.ts";
import { markedText } from "../article/text.ts";
import { html } from "../html.ts";
import { definePage, NO_QUERY } from "../page.ts";

const decided = { attribution: z.string(), number: z.int(), who: z.string() };

/** The shape of an article's twin. */
const Answer: z.ZodType<ArticleAnswer> = z.strictObject({
  key: z.string().describe("the article's key in the record"),
  id: z.string().describe("the id that it came with"),
  url: z.string().nullable(),
  added: z.string().describe("when it came into the record, ISO 8601"),
  stands: z.boolean().describe("false where a newer version of the same address stands"),
  reading: Reading,
  statements: z.array(
    z.strictObject({
      attribution: z.string().describe("the attribution's id in the reading"),
      speaker: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      utterance: z.strictObject({ id: z.string(), renders: z.int() }).nullable(),
      form: z.enum(["full", "excerpt", "variant", "paraphrase"]),
    }),
  ),
  corrections: z.array(
    z.union([
      z.strictObject({ ...decided, verdict: z.enum(["accepted", "rejected"]) }),
      z.strictObject({
        ...decided,
        speaker: z.strictObject({ name: z.string(), kind: z.enum(["person", "body", "group"]) }).nullable(),
      }),
    ]),
  ),
});

/** An article as it was, with who said what in it marked in place. */
export const article = definePage({
  path: "/article/:key",
  about: "An article: its reading, and where its statements stand in the record",
  query: NO_QUERY,
  answer: Answer,
  ask: (record, key) => askArticle(record, key),
  show: (answer) => {
    const directory = articleDirectoryOf(answer);
    const prove = createProver(answer.reading);
    return {
      title: titleOf(answer),
      main: html`<article class="article">
<header>${heading(answer, prove)}</header>
${chainsOfHands(directory, prove)}
${keyToMarks()}
<div class="story">${markedText(directory)}</div>
${speakersIn(directory, prove)}
${answer.stands && answer.reading.attributions.length ? html`<p class="aside correct-link"><a href="/check/${answer.key}">Check all its statements</a></p>` : ""}
</article>`,
    };
  },
});
