import { expect, it } from "vitest";
import type { GivenAddress } from "./given.ts";
import { createJobs, type ReadGiven, TooMuchWaits, UnknownJob } from "./jobs.ts";

const page = (name: string): GivenAddress => ({ kind: "address", url: `https://brenn.example/${name}` });
const turn = () => new Promise((done) => setTimeout(done));

/** Jobs that are read for as long as one likes. */
function held(read?: ReadGiven) {
  const under: { url: string; end: (error?: Error) => void; stop: AbortSignal }[] = [];
  const bugs: unknown[] = [];
  const jobs = createJobs({
    read:
      read ??
      ((given, _, stop) =>
        new Promise((done, fail) => {
          under.push({ url: (given as GivenAddress).url, end: (error) => (error ? fail(error) : done()), stop });
        })),
    onBug: (error) => bugs.push(error),
  });
  return { jobs, under, bugs };
}

it("one after the other is read, and each ends", async () => {
  const { jobs, under } = held();
  const [one, other] = [jobs.begin(page("a")), jobs.begin(page("b"))];
  expect([jobs.get(one.id).state, jobs.get(other.id).state, under.length]).toEqual(["reading", "waiting", 1]);
  under[0]!.end();
  await turn();
  expect([jobs.get(one.id).state, jobs.get(other.id).state, under.length]).toEqual(["done", "reading", 2]);
  expect(jobs.latest().map(({ what }) => what)).toEqual(["https://brenn.example/b", "https://brenn.example/a"]);
});

it("one that waits is stopped at once, one that is read when it lets go", async () => {
  const { jobs, under } = held();
  const [one, other] = [jobs.begin(page("a")), jobs.begin(page("b"))];
  jobs.stop(other.id);
  jobs.stop(one.id);
  expect([jobs.get(other.id).state, under[0]!.stop.aborted]).toEqual(["stopped", true]);
  under[0]!.end();
  await turn();
  expect(under).toHaveLength(1);
  jobs.stop(one.id); // Nothing happens to what is over.
  expect(jobs.get(one.id).state).toBe("done");
});

it("a mistake ends one, is told, and the next is read", async () => {
  const { jobs, under, bugs } = held();
  const [one, other] = [jobs.begin(page("a")), jobs.begin(page("b"))];
  under[0]!.end(new Error("broken"));
  await turn();
  expect(jobs.get(one.id)).toMatchObject({ state: "failed", failure: expect.stringContaining("mistake in hearsay") });
  expect([bugs.length, jobs.get(other.id).state]).toEqual([1, "reading"]);
});

it("what is told after the end changes nothing", async () => {
  const { jobs } = held(async (_, tell) => {
    tell({ kind: "end", how: "failed", sentence: "The disk is full." });
    tell({ kind: "problem", sentence: "late" });
  });
  const { id } = jobs.begin(page("a"));
  await turn();
  expect(jobs.get(id)).toMatchObject({ state: "failed", failure: "The disk is full.", problems: [] });
});

it("only so many are known, and only so much may wait", async () => {
  const { jobs } = held(async () => {});
  const first = jobs.begin(page("first"));
  for (let i = 0; i < 60; i++) {
    jobs.begin(page(String(i)));
    await turn();
  }
  expect(() => jobs.get(first.id)).toThrow(UnknownJob);
  expect(jobs.latest()).toHaveLength(50);
  const { jobs: busy } = held();
  for (let i = 0; i < 20; i++) busy.begin(page(String(i)));
  expect(() => busy.begin(page("more"))).toThrow(TooMuchWaits);
  const { jobs: heavy } = held();
  const bytes = new Uint8Array(100 * 2 ** 20);
  heavy.begin({ kind: "files", files: [{ name: "a", bytes }] });
  expect(() => heavy.begin({ kind: "files", files: [{ name: "b", bytes }] })).toThrow(TooMuchWaits);
});
