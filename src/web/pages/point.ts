import { z } from "zod";
import { point as askPoint, type PointAnswer } from "../../ask/point.ts";
import { type PointReport, pointReports } from "../../ask/point-reports.ts";
import { counted } from "../../phrase/count.ts";
import { quoted } from "../../phrase/quoted.ts";
import { whenInWords } from "../../phrase/when.ts";
import { html } from "../html.ts";
import { personLink } from "../lists/links.ts";
import { utteranceEntry } from "../lists/utterances.ts";
import { definePage } from "../page.ts";
import { cut } from "../picture/cut.ts";
import { timelineOf } from "../point/timeline.ts";
import { yearsOf } from "../point/years.ts";
import { pointRef, TieShape, utteranceRef, WhenShape } from "../shapes.ts";

/** A talking point with where and when it was reported. */
export interface PointWithReports extends PointAnswer {
  readonly reports: readonly PointReport[];
}

const Answer: z.ZodType<PointWithReports> = z.strictObject({
  ...pointRef,
  timeline: z.array(z.strictObject({ ...utteranceRef, tie: TieShape.nullable() })),
  reports: z.array(
    z.strictObject({
      utterance: z.string(),
      article: z.string(),
      outlet: z.string().nullable(),
      published: WhenShape.nullable(),
    }),
  ),
});

/** A point that comes back: who made it, when, and who was first. */
export const point = definePage({
  path: "/point/:id",
  about: "A talking point: its utterances by date, each with why it belongs here, and where they were reported",
  query: z.object({
    year: z
      .string()
      .regex(/^\d{4}$/, "It takes a year, such as 2024.")
      .optional()
      .describe("only reports of this year"),
  }),
  answer: Answer,
  ask: async (record, id, { year }) => {
    const [found, reports] = [await askPoint(record, id), await pointReports(record, id)];
    if (year === undefined) return { ...found, reports };
    const within = reports.filter(({ published }) => yearsOf(published).includes(year));
    const carried = new Set(within.map(({ utterance }) => utterance));
    return { ...found, timeline: found.timeline.filter(({ id }) => carried.has(id)), reports: within };
  },
  show: ({ id, first, utterances, speakers, timeline, reports, last }, { year }) => {
    const words = new Map(timeline.map((member) => [member.id, member.words]));
    const years = [...new Set(reports.flatMap(({ published }) => yearsOf(published)))].sort();
    return {
      title: `Talking point: ${cut(first.words, 60)}`,
      main: html`<p class="kicker">Talking point</p>
<h1 class="quotation">${quoted(cut(first.words, 300))}</h1>
<p class="facts">First ${first.speaker ? html`by ${personLink(first.speaker)}, ` : ""}${whenInWords(first.first)}${last ? ` · last ${last}` : ""} · ${counted(utterances, "utterance")} by ${counted(speakers.length, "speaker")}</p>
${
  year === undefined
    ? years.length > 1
      ? html`<nav class="paging" aria-label="Years">Only ${years.map((one) => html`<a href="/point/${id}?year=${one}">${one}</a> `)}</nav>`
      : ""
    : html`<p>Only reports of ${year}; <a href="/point/${id}">of all years</a>.</p>`
}
${timelineOf(timeline, reports)}
<section aria-labelledby="made"><h2 id="made">Each time it was made</h2>
<ol class="utterances" role="list">${timeline.map(
        (member) => html`<li>${utteranceEntry(member)}
<p class="aside">${
          member.tie
            ? html`Why here: ${member.tie.reason} <a href="/utterance/${member.tie.to}">${quoted(cut(words.get(member.tie.to) ?? "another of its utterances", 60))}</a>, ${Math.round(member.tie.score * 100)} % sure`
            : "Why here: somebody put it here."
        }</p></li>
`,
      )}</ol></section>`,
    };
  },
});
