import { z } from "zod";
import { gather } from "../../ask/gathered.ts";
import { type Chain, chainsOf } from "../../ask/trace.ts";
import { utterance as askUtterance, type UtteranceAnswer } from "../../ask/utterance.ts";
import { counted } from "../../phrase/count.ts";
import { firstInWords } from "../../phrase/first.ts";
import { occasionInWords } from "../../phrase/occasion.ts";
import { Occasion } from "../../reading/reading.ts";
import { comparisonsOf } from "../compare/links.ts";
import { correctLink } from "../correct/link.ts";
import { html } from "../html.ts";
import { personLink } from "../lists/links.ts";
import { definePage, NO_QUERY } from "../page.ts";
import { cut } from "../picture/cut.ts";
import { ArticleRefShape, RenderShape, SpanShape, utteranceRef, WordingShape } from "../shapes.ts";
import { chainsInWords } from "../utterance/chains.ts";
import { graphOf } from "../utterance/graph.ts";
import { wordingOf } from "../utterance/wording.ts";

/** An utterance with its reports, and the chains by which they came. */
export interface UtteranceWithChains extends UtteranceAnswer {
  readonly chains: readonly Chain[];
}

const Answer: z.ZodType<UtteranceWithChains> = z.strictObject({
  ...utteranceRef,
  occasion: Occasion.nullable(),
  renders: z.array(RenderShape),
  wording: WordingShape,
  sources: z.array(
    z.strictObject({
      name: z.string().nullable(),
      outlets: z.array(z.string()),
      reports: z.array(z.string()),
      ties: z.array(z.strictObject({ a: z.string(), b: z.string(), reason: z.string() })),
    }),
  ),
  carriedFirst: z.strictObject({
    certainty: z.enum(["certain", "probable", "unknown"]),
    reports: z.array(z.string()),
    elsewhere: z.array(z.string()),
    reason: z.enum(["only", "credited", "earliest", "not before", "no date", "same day", "overlap"]),
  }),
  chains: z.array(
    z.strictObject({
      report: z.string(),
      article: ArticleRefShape,
      steps: z.array(
        z.strictObject({
          kind: z.enum(["speaker", "occasion", "hand", "outlet"]),
          name: z.string().nullable(),
          form: z.string().nullable(),
          occasion: Occasion.nullable(),
          proof: z.strictObject({ article: z.string(), spans: z.array(SpanShape), words: z.string() }).nullable(),
          found: z.strictObject({ article: ArticleRefShape, by: z.enum(["words", "speaker"]) }).nullable(),
        }),
      ),
    }),
  ),
});

/** One passage of one speech event, as each outlet carried it. */
export const utterance = definePage({
  path: "/utterance/:id",
  about: "An utterance: its reports word by word, who had it first, and the chains of hands by which it came",
  query: NO_QUERY,
  answer: Answer,
  ask: async (record, id) => {
    const gathered = await gather(record, id);
    return { ...(await askUtterance(record, id, gathered)), chains: await chainsOf(record, gathered) };
  },
  show: (answer) => {
    const { speaker, words, renders, occasion, sources, carriedFirst, chains, point } = answer;
    const outletOf = new Map(renders.map(({ id, article }) => [id, article.outlet ?? article.id]));
    const outlets = new Set(renders.flatMap(({ article }) => article.outlet ?? []));
    return {
      title: `${speaker?.name ?? "Nobody known"}: ${cut(words, 60)}`,
      main: html`<p class="kicker">Utterance</p>
<h1 class="quotation">${words}</h1>
<p class="facts">${speaker ? personLink(speaker) : "Nobody known"}${occasion ? html` · ${occasionInWords(occasion)}` : ""} · ${counted(renders.length, "report")}, ${counted(outlets.size, "outlet")}, ${counted(sources.length, "independent source")}</p>
<p>${firstInWords(carriedFirst, (report) => outletOf.get(report) ?? report)}</p>
${point === null ? "" : html`<p>It is part of a <a href="/point/${point}">talking point</a> that comes back.</p>`}
<section aria-labelledby="wording"><h2 id="wording">${renders.length > 1 ? "The reports, word by word" : "The report"}</h2>
${wordingOf(answer)}
${comparisonsOf(renders)}</section>
<section aria-labelledby="hands"><h2 id="hands">Through whose hands it came</h2>
${graphOf(chains, speaker?.id ?? null)}
${chainsInWords(chains)}
${
  sources.length < renders.length
    ? html`<h3>Which reports go back to one</h3><ul>${sources
        .filter(({ reports }) => reports.length > 1)
        .map(
          ({ name, reports, ties }) =>
            html`<li>${name ?? "One story"}: ${reports.map((id) => outletOf.get(id)).join(", ")} <span class="aside">(${[...new Set(ties.map(({ reason }) => reason))].join("; ")})</span></li>`,
        )}</ul>`
    : ""
}</section>
${correctLink(answer.id)}`,
    };
  },
});
