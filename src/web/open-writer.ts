import { setTimeout } from "node:timers/promises";
import type { Linkers } from "../store/linkers.ts";
import { openRecord } from "../store/open.ts";
import { StoreProblem } from "../store/problem.ts";
import { createWriter } from "../store/writer.ts";
import type { Desk } from "./form.ts";

/** Milliseconds between two tries where another program writes; pages are answered meanwhile. */
const PAUSE = 100;

/**
 * What opens a record to write to it once: the site reads from a connection that can't write.
 *
 * @param patience milliseconds to wait for another program that writes
 */
export function openWriter(path: string, loadLinkers: () => Promise<Linkers>, patience = 5_000): Desk["write"] {
  let linkers: Promise<Linkers> | undefined;
  return async (work) => {
    // They take a moment to load: only who writes waits for them.
    linkers ??= loadLinkers().catch((error) => {
      linkers = undefined;
      throw error;
    });
    const loaded = await linkers;
    for (const end = performance.now() + patience; ; await setTimeout(PAUSE)) {
      try {
        const record = openRecord(path, { write: "existing", patience: 0 });
        try {
          return work(createWriter(record, { linkers: loaded }), record);
        } finally {
          record.close();
        }
      } catch (error) {
        const locked = error instanceof StoreProblem && error.reason === "locked";
        if (!locked || performance.now() > end) throw error;
      }
    }
  };
}
