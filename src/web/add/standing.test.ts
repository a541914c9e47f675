import { expect, it } from "vitest";
import { after, type Became, type JobEvent, newJob } from "./job.ts";
import { rateOf, secondsOf, standing } from "./standing.ts";

const came = (became: Became, statements = 2): JobEvent => ({
  kind: "article",
  article: { became, key: "a", name: "Rain", outlet: null, statements },
});
const wrong: JobEvent = { kind: "problem", sentence: "b.txt: is empty." };
const engine: JobEvent = { kind: "engine", engine: "fast", instead: null };
const done: JobEvent = { kind: "end", how: "done" };
const job = (...events: JobEvent[]) =>
  events.reduce((one, event, i) => after(one, event, i * 1000), newJob("j", "a text"));

it.each([
  [job(), "It waits until what was given before is read."],
  [{ ...job(), state: "reading" as const }, "The engine that reads is being loaded."],
  [{ ...job(engine), state: "reading" as const }, "It is being read."],
  [job(engine, came("added"), done), "1 article was added with 2 statements."],
  [
    job(came("added"), came("added"), came("revision"), came("known"), wrong, done),
    "3 articles were added with 6 statements; one is another version of one that was there; 1 article was there already, the same; 1 problem came up.",
  ],
  [job(wrong, wrong, done), "Nothing was added; 2 problems came up."],
  [job(came("added", 0), { kind: "end", how: "stopped" }), "Stopped. 1 article was added with 0 statements."],
  [
    job({ kind: "end", how: "failed", sentence: "r.db: the disk is full." }),
    "r.db: the disk is full. Nothing was added.",
  ],
])("%#: how a job stands, in words", (one, sentence) => {
  expect(standing(one)).toBe(sentence);
});

it("tells a rate once there is enough to tell, and none after the end but its own", () => {
  expect(rateOf(job(engine, came("added")), 10_000)).toBeNull();
  expect(rateOf(job(engine, came("added"), came("known"), came("added"), done), 99_000)).toBeCloseTo(3 / 4);
  expect(secondsOf(job(engine, came("added"), done), 99_000)).toBe(2);
  expect(secondsOf(job(), 99_000)).toBe(0);
});
