import { z } from "zod";
import { counted } from "../../phrase/count.ts";
import { isOver, type Job, type JobArticle } from "../add/job.ts";
import { rateOf, secondsOf, standing } from "../add/standing.ts";
import { type Html, html } from "../html.ts";
import { definePage, NO_QUERY } from "../page.ts";

/** A job as it is shown, with what depends on the time. */
export interface JobAnswer extends Omit<Job, "began" | "ended"> {
  readonly standing: string;
  readonly seconds: number;
  readonly rate: number | null;
}

const count = z.int();
const Answer: z.ZodType<JobAnswer> = z.strictObject({
  id: z.string(),
  what: z.string().describe("what was given"),
  state: z.enum(["waiting", "reading", "done", "stopped", "failed"]),
  standing: z.string().describe("the same in a sentence"),
  engine: z.string().nullable().describe("which engine reads; null until it is loaded"),
  instead: z.string().nullable().describe("why a better engine doesn't read"),
  seconds: z.int(),
  rate: z.number().nullable().describe("articles a second"),
  share: z.number().nullable().describe("how much of what was given was gone through, 0 to 1"),
  counts: z.strictObject({ added: count, revised: count, known: count, statements: count, problems: count }),
  articles: z
    .array(
      z.strictObject({
        became: z.enum(["added", "known", "revision", "older revision"]),
        key: z.string(),
        name: z.string(),
        outlet: z.string().nullable(),
        statements: z.int(),
      }),
    )
    .describe("the first of them"),
  problems: z.array(z.string()).describe("the first of them, a sentence each"),
  failure: z.string().nullable(),
});

const BECAME: Readonly<Record<JobArticle["became"], string>> = {
  added: "added",
  known: "there already, nothing changed",
  revision: "a new version of one that was there",
  "older revision": "an older version of one that is there",
};

/** What was given to be added, while it is read and after. */
export const addJob = definePage({
  path: "/add/:job",
  about: "What was given to be added: how far it has come, the articles so far, and what could not be read",
  query: NO_QUERY,
  answer: Answer,
  ask: (_record, id, _query, jobs) => {
    const { began, ended, ...job } = jobs.get(id);
    const [whole, now] = [{ ...job, began, ended }, Date.now()];
    return { ...job, standing: standing(whole), seconds: secondsOf(whole, now), rate: rateOf(whole, now) };
  },
  show: (job) => ({
    title: job.what,
    script: "add.js",
    ...(!over(job) && { refresh: 2 }),
    main: html`<p class="kicker">Adding</p>
<h1>${job.what}</h1>
<p class="lead" id="standing" role="status" data-live>${job.standing}</p>
<div id="progress" data-live>${progress(job)}</div>
${over(job) ? "" : html`<form class="stop" id="stop" method="post" action="/add/stop"><input type="hidden" name="job" value="${job.id}"><button>Stop</button></form>`}
<div id="problems" data-live>${problems(job)}</div>
<div id="articles" data-live>${articles(job)}</div>
<div id="rest" data-live>${rest(job)}</div>
<p><a href="/add">Add more</a></p>`,
  }),
});

const over = (job: JobAnswer) => isOver({ ...job, began: null, ended: null });
const comeTo = ({ counts: { added, revised, known } }: JobAnswer) => added + revised + known;

function progress(job: JobAnswer): Html {
  const { share, rate, seconds, engine, instead } = job;
  const facts = [
    over(job) ? "" : `${counted(comeTo(job), "article")} so far`,
    rate === null ? "" : `${rate.toFixed(rate < 10 ? 1 : 0)} a second`,
    seconds ? counted(seconds, "second") : "",
  ].filter(Boolean);
  const value = share === null ? "" : html` value="${share.toFixed(3)}"`;
  return html`${over(job) ? "" : html`<progress aria-label="How much of it is read" max="1"${value}></progress>`}
<p class="summary">${facts.join(", ")}</p>
${engine === null ? "" : html`<p class="summary">Read by the engine “${engine}”. ${instead}</p>`}`;
}

function problems({ problems }: JobAnswer): Html {
  if (!problems.length) return "";
  return html`<h2>What could not be read, or not whole</h2>
<ul class="entries" role="list">${problems.map((sentence) => html`<li class="warning">${sentence}</li>`)}</ul>`;
}

function articles({ articles }: JobAnswer): Html {
  if (!articles.length) return "";
  return html`<h2>Articles</h2>
<ul class="entries" role="list">${articles.map(
    ({ became, key, name, outlet, statements }) => html`<li><a href="/article/${key}">${name}</a>
<span class="aside">${outlet ?? "outlet not named"} · ${counted(statements, "statement")} · ${BECAME[became]}</span></li>`,
  )}</ul>`;
}

/** What is too much to be listed. */
function rest(job: JobAnswer): Html {
  const articles = comeTo(job) - job.articles.length;
  const problems = job.counts.problems - job.problems.length;
  return html`${articles ? html`<p class="summary">And ${counted(articles, "article")} more, among <a href="/articles">all articles</a>.</p>` : ""}
${problems ? html`<p class="summary">And ${counted(problems, "problem")} more.</p>` : ""}`;
}
