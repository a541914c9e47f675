import type { Taken } from "../intake/taken.ts";
import { chooseEngine, type EngineChoice, type EngineProblem } from "../node.ts";
import type { Entry } from "../store/entry.ts";
import { startCrew } from "./crew.ts";
import { inOrder, type Outcome } from "./in-order.ts";
import { createPreparer } from "./preparer.ts";

/** Chunks that each worker is handed: it reads on while this thread links what was read, a second and more. */
const EACH = 10;

/** Where entries come from, and which engine makes them, if it is one of ours. */
export interface Entries {
  outcomes: AsyncIterable<Outcome<Entry>>;
  chosen?: string;
  instead?: EngineProblem | undefined;
}

/** Reads what is taken in, with this thread and others, and makes it ready for the record. */
export async function readHere(taken: AsyncIterable<Taken>, choice: EngineChoice, jobs: number): Promise<Entries> {
  const { instead, ...chosen } = await chooseEngine(choice);
  const settings = { chosen };
  const { prepare, batch } = await createPreparer(settings);
  const worker = new URL("./add-worker.js", import.meta.url);
  const crew = (size: number) => startCrew<Entry>(size, settings, worker, EACH);
  return {
    chosen: chosen.engine,
    instead,
    outcomes: inOrder(taken, { here: prepare, batch, crew, ahead: EACH + 4 }, jobs),
  };
}
