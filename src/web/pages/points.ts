import { z } from "zod";
import { points as askPoints } from "../../ask/points.ts";
import { counted } from "../../phrase/count.ts";
import { html } from "../html.ts";
import { paging } from "../lists/paging.ts";
import { pointList } from "../lists/points.ts";
import { definePage } from "../page.ts";
import { FoundPointShape, PAGE_QUERY, pageShape } from "../shapes.ts";

/** Which points come back? */
export const points = definePage({
  path: "/points",
  about: "Talking points: those made most often first, or those with certain words",
  query: PAGE_QUERY.extend({ words: z.string().max(500).default("").describe("words of an utterance that makes it") }),
  answer: pageShape(FoundPointShape),
  ask: (record, _, { words, page }) => askPoints(record, words || null, { page }),
  show: (answer, { words }) => ({
    title: words ? `Talking points about ${words}` : "Talking points",
    main: html`<h1>Talking points</h1>
<p class="summary">What comes back in other words, over time and by several speakers: ${counted(answer.total ?? 0, "point")}${words ? html` with “${words}”` : ", those made most often first"}</p>
<form class="filter" action="/points"><label>With the words <input name="words" type="search" value="${words}"></label><button>Show</button></form>
${pointList(answer.results)}
${answer.results.length ? "" : html`<p>There is none${words ? " with these words" : " in this record yet"}: a point is one as soon as two utterances make it.</p>`}
${paging(answer, "/points", { words })}`,
  }),
});
