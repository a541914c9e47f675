import type { Taken } from "../intake/taken.ts";
import { startCrew } from "./crew.ts";
import { inOrder, type Outcome } from "./in-order.ts";
import { createPrinter, type Printed, type PrintSettings } from "./printer.ts";

/** Prints the readings of what is taken in, in its order, with `jobs` threads. `worker` is the file that workers run. */
export async function* printInOrder(
  taken: AsyncIterable<Taken>,
  settings: PrintSettings,
  jobs: number,
  worker: URL,
): AsyncGenerator<Outcome<Printed>, void, undefined> {
  const { print, batch } = await createPrinter(settings);
  yield* inOrder(taken, { here: print, batch, crew: (size) => startCrew<Printed>(size, settings, worker) }, jobs);
}
