import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by no more than this before garbage is collected, in percent. V8 else waits until it has doubled or
 * more, as if the machine were its own: a run over many articles would need twice the memory, and is no faster for it.
 */
const GROWTH = 40;

/** Keeps the memory of a long run small, in all threads. To be called before these are started. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
