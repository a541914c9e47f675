import { intake } from "../src/intake/intake.ts";
import { createReader } from "../src/node.ts";
import type { Reading } from "../src/reading/reading.ts";

/** Reads a data file as `hearsay read FILE --json` does, all rooms from raw text on, and gives the readings by id. */
export async function readingsOf(file: string, engine: string, model?: string): Promise<Map<string, Reading>> {
  const reader = await createReader({ engine, model });
  const readings = new Map<string, Reading>();
  for await (const reading of reader.readAll(articlesOf(file))) readings.set(reading.id, reading);
  return readings;
}

async function* articlesOf(file: string) {
  for await (const taken of intake([file])) {
    if (taken.kind === "problem") throw taken.problem;
    yield taken.article;
  }
}
