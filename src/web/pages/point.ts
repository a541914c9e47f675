import { z } from "zod";
import { point as askPoint, type PointAnswer } from "../../ask/point.ts";
import { type PointReport, pointReports } from "../../ask/point-reports.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { compareAddress } from "../compare/asked.ts";
import { correctLink } from "../correct/link.ts";
import { html } from "../html.ts";
import { personLink } from "../lists/links.ts";
import { utteranceEntry } from "../lists/utterances.ts";
import { definePage } from "../page.ts";
import { cut } from "../picture/cut.ts";
import { isIn, periodInWords, periodNamed } from "../point/period.ts";
import { timelineOf } from "../point/timeline.ts";
import { type Zoom, zoomOf } from "../point/zoom.ts";
import { pointRef, TieShape, utteranceRef, WhenShape } from "../shapes.ts";

/** A talking point with where and when it was reported. */
export interface PointWithReports extends PointAnswer {
  readonly reports: readonly PointReport[];
  /** What lies closer to the time asked for, before it and after it. */
  readonly zoom: Zoom;
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
  zoom: z.strictObject({
    closer: z.array(z.strictObject({ name: z.string(), reports: z.int() })).describe("its divisions that have reports"),
    before: z.string().nullable().describe("the nearest such period before the one asked for"),
    after: z.string().nullable(),
  }),
});

/** A point that comes back: who made it, when, and who was first. */
export const point = definePage({
  path: "/point/:id",
  about: "A talking point: its utterances by date, each with why it belongs here, and where they were reported",
  query: z.object({
    during: z
      .string()
      .refine(
        (name) => periodNamed(name) !== null,
        "It takes a year, month, week or day: 2024, 2024-03, 2024-W11, 2024-03-12.",
      )
      .optional()
      .describe("only reports of this year, month, week (ISO 8601) or day"),
  }),
  answer: Answer,
  ask: async (record, id, { during }) => {
    const [found, reports] = [await askPoint(record, id), await pointReports(record, id)];
    const period = during === undefined ? null : periodNamed(during);
    const zoom = zoomOf(reports, period);
    if (!period) return { ...found, reports, zoom };
    const within = reports.filter(({ published }) => isIn(period, published));
    const carried = new Set(within.map(({ utterance }) => utterance));
    return { ...found, timeline: found.timeline.filter(({ id }) => carried.has(id)), reports: within, zoom };
  },
  show: ({ id, first, utterances, speakers, timeline, reports, last, zoom }, { during }) => {
    const words = new Map(timeline.map((member) => [member.id, member.words]));
    const period = during === undefined ? null : periodNamed(during);
    const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? []));
    return {
      title: `Talking point: ${cut(first.words, 60)}`,
      main: html`<p class="kicker">Talking point</p>
<h1 class="quotation">${cut(first.words, 300)}</h1>
<p class="facts">First ${first.speaker ? html`by ${personLink(first.speaker)}, ` : ""}${whenInWords(first.first)}${last ? ` · last ${last}` : ""} · ${counted(utterances, "utterance")} by ${counted(speakers.length, "speaker")}</p>
${timelineOf(timeline, reports, { point: id, period, zoom })}
${outlets.size > 1 ? html`<p class="onward"><a href="${compareAddress({ point: id })}">Compare what two outlets made of it</a></p>` : ""}
<section aria-labelledby="made"><h2 id="made">Each time it was made${period ? `, ${period.kind === "day" ? "on" : "in"} ${periodInWords(period)}` : ""}</h2>
<ol class="utterances" role="list">${timeline.map(
        (member) => html`<li>${utteranceEntry(member)}
<p class="aside">${
          member.tie
            ? html`Why here: ${member.tie.reason} <a href="/utterance/${member.tie.to}">${cut(words.get(member.tie.to) ?? "another of its utterances", 60)}</a>, ${Math.round(member.tie.score * 100)} % sure`
            : "Why here: somebody put it here."
        }</p></li>
`,
      )}</ol></section>
${correctLink(id)}`,
    };
  },
});
