import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../../src/text/span.ts";

/** An article with its attributions marked, as `attribution/*.jsonl` holds them. */
export interface Marked {
  id: string;
  text: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[]; confidence?: number }[];
  /** How much a mistake on it counts: 1 for people's marks, less for a model's. */
  weight: number;
}

/** The lines of a JSON Lines file, gzipped or not. */
export function readJsonLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Gold: articles that people marked. */
export function readGold(path: string): Marked[] {
  return readJsonLines<Omit<Marked, "weight">>(path).map((row) => ({ ...row, weight: 1 }));
}

/**
 * What people judged in a record, as `hearsay correct export` prints it: of articles of which every attribution that was
 * found was judged. In others, what nobody judged would teach the machine its own mistakes.
 */
export function readCorrected(path: string): Marked[] {
  return readJsonLines<Omit<Marked, "weight"> & { complete: boolean }>(path)
    .filter(({ complete }) => complete)
    .map(({ id, text, attributions }) => ({ id, text, attributions, weight: 1 }));
}

/** Silver: a larger model's marks, joined to the texts they were read from. Articles whose text is not at hand are left out. */
export function readSilver(path: string, texts: ReadonlyMap<string, string>, weight: number): Marked[] {
  if (!existsSync(path)) return [];
  return readJsonLines<{ id: string; attributions: Marked["attributions"] }>(path).flatMap(({ id, attributions }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text, attributions, weight }];
  });
}

/** The texts of unlabelled news by id: one article a line with `text`, or an event's outlet with its `sentences`. */
export function readTexts(paths: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    if (!existsSync(path)) continue;
    type Row = { id?: string; text?: string; event?: number; outlet?: string; sentences?: string[] };
    for (const row of readJsonLines<Row>(path)) {
      texts.set(row.id ?? `${row.event}-${row.outlet}`, row.text ?? (row.sentences ?? []).join(" "));
    }
  }
  return texts;
}
