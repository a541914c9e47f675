import { z } from "zod";
import { gold as askGold, GOLD_KINDS, type Gold } from "../../ask/gold.ts";
import { AskProblem } from "../../ask/problem.ts";
import { counted } from "../../phrase/count.ts";
import { Attribution } from "../../reading/reading.ts";
import { html, joined } from "../html.ts";
import { definePage, NO_QUERY } from "../page.ts";
import { SpanShape } from "../shapes.ts";

const spans = Attribution.pick({ source: true, cue: true, content: true });
const statement = z.strictObject({
  article: z.string(),
  speaker: z.string().nullable(),
  words: z.string(),
  content: z.array(SpanShape),
});

const Answer: z.ZodType<Gold> = z.strictObject({
  of: z.enum(GOLD_KINDS),
  lines: z.array(
    z.union([
      z.strictObject({
        id: z.string(),
        text: z.string(),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        date: z.string().nullable(),
        url: z.string().nullable(),
        complete: z.boolean().describe("whether every attribution that was found was judged"),
        attributions: z.array(
          z.strictObject({
            ...spans.shape,
            ...Attribution.pick({ kind: true, act: true }).shape,
            speaker: z.string().nullable(),
            judged: z.string().nullable().describe("who judged it; null where it is the machine's alone"),
          }),
        ),
        rejected: z.array(spans),
      }),
      z.strictObject({
        case_group: z.string(),
        schema: z.enum(["Person", "Organization"]),
        name1: z.string(),
        name2: z.string(),
        is_match: z.boolean(),
        notes: z.string(),
        who: z.string(),
      }),
      z.strictObject({ one: statement, other: statement, same: z.boolean(), who: z.string() }),
    ]),
  ),
});

/** What each kind's lines are. */
const LINES = {
  attributions: "an article in which somebody judged statements",
  persons: "a pair of names that are one person’s, or aren’t",
  utterances: "a pair of statements that are one utterance, or aren’t",
  points: "a pair of utterances that make one point, or don’t",
} as const;

/** What people decided, as data to train and measure with. */
export const gold = definePage({
  path: "/gold/:of",
  about: `What people decided, as data to train and measure with (.jsonl: a line each): ${GOLD_KINDS.join(", ")}`,
  query: NO_QUERY,
  answer: Answer,
  ask: async (record, of) => {
    const kind = GOLD_KINDS.find((one) => one === of);
    if (!kind) throw new AskProblem("unknown", `There is no gold of “${of}”; there is ${GOLD_KINDS.join(", ")}.`);
    return askGold(record, kind);
  },
  lines: ({ lines }) => lines,
  show: ({ of, lines }) => ({
    title: `Gold: ${of}`,
    main: html`<p class="kicker">What people decided, to train with</p>
<h1>Gold: ${of}</h1>
<p><a href="/gold/${of}.jsonl">${counted(lines.length, "line")} of JSON</a>, each ${LINES[of]}.</p>
<p class="aside">Others: ${joined(
      GOLD_KINDS.filter((one) => one !== of).map((one) => html`<a href="/gold/${one}">${one}</a>`),
      ", ",
    )}</p>`,
  }),
});
