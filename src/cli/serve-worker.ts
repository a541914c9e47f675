import { parentPort, workerData } from "node:worker_threads";
import { chooseEngine } from "../node.ts";
import type { Given } from "../web/add/given.ts";
import { createPreparer } from "./preparer.ts";
import { type AtHand, readGiven } from "./read-given.ts";
import type { ThreadSettings } from "./read-in-thread.ts";

/** What runs in the thread that reads what is given on the site, one after the other: see `read-in-thread.ts`. */
const { db, choice } = workerData as ThreadSettings;
const port = parentPort!;

let loaded: Promise<AtHand> | undefined;
const reader = () => {
  loaded ??= load();
  return loaded;
};

async function load(): Promise<AtHand> {
  const { instead, ...chosen } = await chooseEngine(choice);
  return { ...(await createPreparer({ chosen })), engine: chosen.engine, instead: instead?.message ?? null };
}

let stop = new AbortController();
port.on("message", async (message: { given: Given } | "stop") => {
  if (message === "stop") {
    stop.abort();
    return;
  }
  stop = new AbortController();
  await readGiven(message.given, { db, reader, tell: (event) => port.postMessage(event), stop: stop.signal });
});
