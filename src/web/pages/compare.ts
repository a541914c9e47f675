import { z } from "zod";
import { compare as askCompare, type Comparison } from "../../ask/compare.ts";
import { type OutletPair, outletPairs } from "../../ask/compare-pairs.ts";
import type { Side } from "../../ask/compare-side.ts";
import { outlets as askOutlets } from "../../ask/outlets.ts";
import { comparedInWords, eventInWords, sideName } from "../../phrase/compared.ts";
import { counted } from "../../phrase/count.ts";
import { type Asked, compareAddress, isComplete } from "../compare/asked.ts";
import { compareForm } from "../compare/form.ts";
import { keyToSides } from "../compare/marked-words.ts";
import { shareOf } from "../compare/share.ts";
import { inBoth, inOne } from "../compare/side-by-side.ts";
import { type Html, html } from "../html.ts";
import { keptAnswer } from "../kept-answer.ts";
import { paging } from "../lists/paging.ts";
import { definePage } from "../page.ts";
import { PAGE_QUERY, pageShape, RenderShape, UtteranceRefShape, WordingShape } from "../shapes.ts";

/** A comparison; until both sides are named, what there is to compare. */
export interface Compared {
  readonly comparison: Comparison | null;
  /** Outlets that lately carried the same; none beside a comparison. */
  readonly pairs: readonly OutletPair[];
  /** The outlets of most articles, to choose from. */
  readonly outlets: readonly string[];
}

const SideShape: z.ZodType<Side> = z.strictObject({
  outlet: z.string().nullable().describe("null where all outlets are this side"),
  since: z.string().nullable(),
  until: z.string().nullable(),
  articles: z.int().describe("how many of its articles were looked at"),
  whole: z.boolean().describe("whether these are all of that time; else they are the latest"),
});

const InOneShape = z.strictObject({
  utterance: UtteranceRefShape,
  report: RenderShape,
  instead: UtteranceRefShape.nullable().describe("an utterance of the same talking point that the other side carried"),
});

const Answer: z.ZodType<Compared> = z.strictObject({
  comparison: z
    .strictObject({
      event: z
        .strictObject({
          words: z.string().nullable(),
          point: z.string().nullable(),
          since: z.string().nullable(),
          until: z.string().nullable(),
        })
        .describe("what they were compared on"),
      a: SideShape,
      b: SideShape,
      both: pageShape(
        z.strictObject({ utterance: UtteranceRefShape, a: RenderShape, b: RenderShape, wording: WordingShape }),
      ),
      onlyA: pageShape(InOneShape),
      onlyB: pageShape(InOneShape),
      differently: z.int().nullable().describe("of those in both, how many the two have in other words"),
    })
    .nullable(),
  pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), utterances: z.int() })),
  outlets: z.array(z.string()),
});

const field = (about: string) => z.string().trim().max(300).default("").describe(about);

const Query = PAGE_QUERY.extend({
  a: field("an outlet"),
  b: field("another outlet, or the same at another time"),
  words: field('the event: words of an utterance, "a phrase", begin*, speaker:NAME'),
  point: field("the event: a talking point, by id"),
  since: field("the event: articles since this year, month or day"),
  until: field("the event: articles until then"),
  aSince: field("only what a carried since then"),
  aUntil: field("only what a carried until then"),
  bSince: field("only what b carried since then"),
  bUntil: field("only what b carried until then"),
});

/** What two outlets, or two times, made of one event. */
export const compare = definePage({
  path: "/compare",
  about: "Two outlets, or two times, on the same event: what both carried, in which words each, and what only one did",
  query: Query,
  answer: Answer,
  ask: keptAnswer(async (record, _, { page, ...asked }: z.infer<typeof Query>) => {
    const outlets = (await askOutlets(record, { limit: 100 })).results.map(({ name }) => name);
    if (!isComplete(asked)) {
      return { comparison: null, pairs: await outletPairs(record, asked.a || asked.b || undefined), outlets };
    }
    const { a, b, aSince, aUntil, bSince, bUntil, ...event } = asked;
    const comparison = await askCompare(
      record,
      {
        a: { outlet: a, since: aSince, until: aUntil },
        b: { outlet: b, since: bSince, until: bUntil },
        ...event,
      },
      { page },
    );
    return { comparison, pairs: [], outlets };
  }),
  show: ({ comparison, pairs, outlets }, { page: _page, ...asked }) =>
    comparison ? compared(comparison, asked, outlets) : choice(pairs, asked, outlets),
});

function choice(pairs: readonly OutletPair[], asked: Asked, outlets: readonly string[]) {
  return {
    title: "Compare",
    main: html`<h1>What did two outlets make of the same event?</h1>
<p class="lead">What both carried, what one of them left out, and what they worded differently.</p>
${compareForm(asked, outlets)}
${
  pairs.length
    ? html`<section aria-labelledby="pairs"><h2 id="pairs">Outlets that lately carried the same</h2>
<ul class="entries" role="list">${pairs.map(
        ({
          a,
          b,
          utterances,
        }) => html`<li><a href="${compareAddress({ ...asked, a, b })}">${a} and ${b}</a> <span class="aside">${counted(utterances, "utterance")} of both</span></li>
`,
      )}</ul></section>`
    : ""
}`,
  };
}

function compared(comparison: Comparison, asked: Asked, outlets: readonly string[]) {
  const { event, a, b, both, onlyA, onlyB } = comparison;
  const [nameA, nameB] = [sideName(a), sideName(b)];
  const more = both.more || onlyA.more || onlyB.more;
  return {
    title: `${nameA} and ${nameB} compared`,
    main: html`<p class="kicker">Compare</p>
<h1>${nameA} and ${nameB}</h1>
<p class="lead">${comparedInWords(comparison)}</p>
<p class="facts">${[capitalised(eventInWords(event)), ...[a, b].map(lookedAt)].filter(Boolean).join(" · ")}</p>
${shareOf([
  { name: `only ${nameA}`, count: onlyA.total ?? 0, kind: "one" },
  { name: "both", count: both.total ?? 0, kind: "both" },
  { name: `only ${nameB}`, count: onlyB.total ?? 0, kind: "other" },
])}
${section("both", "Both carried", both.results.length, html`${inBoth(both.results, [nameA, nameB])}${keyToSides()}`)}
<div class="pair">${section("only-a", `Only ${nameA} carried`, onlyA.results.length, inOne(onlyA.results, nameB))}
${section("only-b", `Only ${nameB} carried`, onlyB.results.length, inOne(onlyB.results, nameA))}</div>
${paging({ ...both, more }, "/compare", { ...asked })}
<section class="onward" aria-labelledby="another"><h2 id="another">Another comparison</h2>
${compareForm(asked, outlets)}</section>`,
  };
}

function section(id: string, title: string, count: number, list: Html): Html {
  return count ? html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${list}</section>` : null;
}

function lookedAt(side: Side): string {
  return `${sideName(side)}: ${side.whole ? counted(side.articles, "article") : `its latest ${side.articles.toLocaleString("en")} articles; name the days to look further back`}`;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
