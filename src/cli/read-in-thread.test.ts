import { expect, it } from "vitest";
import type { Given } from "../web/add/given.ts";
import type { JobEvent } from "../web/add/job.ts";
import { readInThread, type ThreadOptions } from "./read-in-thread.ts";

/** A thread that runs this, in place of one that reads. */
function thread(code: string, options: ThreadOptions = {}) {
  const file = new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort as port } from "node:worker_threads"; ${code}`)}`,
  );
  const read = readInThread({ db: "record.db", choice: {} }, { file, ...options });
  return async (given: Given, stop: AbortSignal = new AbortController().signal) => {
    const events: JobEvent[] = [];
    await read(given, (event) => events.push(event), stop);
    return events;
  };
}

const page = (url: string): Given => ({ kind: "address", url });
const END: JobEvent = { kind: "end", how: "done" };
const say = (sentence: string): JobEvent => ({ kind: "problem", sentence });
/** Counts what it was given, says what it is, and ends. */
const ECHO = `
  let count = 0;
  port.on("message", ({ given }) => {
    if (given.url === "throw") throw new Error("broken");
    if (given.url === "leave") process.exit(3);
    port.postMessage({ kind: "problem", sentence: ++count + " " + (given.url ?? given.files[0].bytes.length) });
    port.postMessage({ kind: "end", how: "done" });
  });`;

it("one thread reads one after the other", async () => {
  const read = thread(ECHO);
  expect(await read(page("a"))).toEqual([say("1 a"), END]);
  const bytes = new Uint8Array(5);
  expect(await read({ kind: "files", files: [{ name: "b", bytes }] })).toEqual([say("2 5"), END]);
  expect(bytes.length).toBe(0); // Handed over, not copied.
});

it.each(["throw", "leave"])("a mistake (%s) is told, and the next is read by a new thread", async (mistake) => {
  const read = thread(ECHO);
  await read(page("a"));
  await expect(read(page(mistake))).rejects.toThrow(/broken|ended with 3/);
  expect(await read(page("b"))).toEqual([say("1 b"), END]);
});

it("it is asked to stop, and ended where it doesn't", async () => {
  const asked = thread(
    `port.on("message", (message) => message === "stop" && port.postMessage({ kind: "end", how: "stopped" }));`,
  );
  expect(await asked(page("a"), AbortSignal.timeout(20))).toEqual([{ kind: "end", how: "stopped" }]);
  const deaf = thread(`port.on("message", () => { for (;;); });`, { patience: 50 });
  expect(await deaf(page("a"), AbortSignal.timeout(20))).toEqual([{ kind: "end", how: "stopped" }]);
});
