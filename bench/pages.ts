import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "../src/intake/charset.ts";
import { extractPage } from "../src/intake/html/extract.ts";
import type { Measure } from "./measure.ts";

/** What a body has in common with the true one, counted in runs of four words. */
export interface Overlap {
  /** Share of what was extracted that is true; undefined where nothing was. */
  precision: number | undefined;
  /** Share of what is true that was extracted; undefined where there is nothing true. */
  recall: number | undefined;
}

const RUN = 4;
/** Pages read before the clock starts. */
const WARM_UP = 10;

/**
 * How well article bodies are found in pages, counted as the article-extraction-benchmark counts: for each page precision
 * and recall of its runs of four words (repeated runs count each time), their means over the pages, and the F1 of those
 * two means. `exact` is the share of pages whose words are all right and in order.
 */
export const pages: Measure = {
  name: "pages",
  summary: "body text found in article pages: F1, precision, recall (%), pages read exactly (%), pages/s",
  data: "shared/data/pages/ground-truth.json",
  run: async ({ data, print }) => {
    const truth = JSON.parse(readFileSync(data, "utf8")) as Record<string, { articleBody: string; url?: string }>;
    const ids = Object.keys(truth);
    const sources = await Promise.all(ids.map((id) => pageSource(join(dirname(data), "html", `${id}.html.gz`))));
    for (const source of sources.slice(0, WARM_UP)) extractPage(source);

    const from = performance.now();
    const found = sources.map((source) => extractPage(source));
    const seconds = (performance.now() - from) / 1_000;

    const overlaps = found.map(({ text }, i) => overlapOf(truth[ids[i]!]!.articleBody, text));
    const exact = found.filter(
      ({ text }, i) => wordsOf(text).join(" ") === wordsOf(truth[ids[i]!]!.articleBody).join(" "),
    );
    const { precision, recall, f1 } = meanOverlap(overlaps);
    for (const [i, { precision = 1, recall = 1 }] of overlaps.entries()) {
      if (Math.min(precision, recall) < 0.9) {
        print(`${percent(precision)} precision, ${percent(recall)} recall  ${truth[ids[i]!]!.url ?? ids[i]}`);
      }
    }
    return {
      pages: ids.length,
      F1: percent(f1),
      precision: percent(precision),
      recall: percent(recall),
      exact: percent(exact.length / ids.length),
      outlet: percent(found.filter(({ metadata }) => metadata.outlet !== null).length / ids.length),
      date: percent(found.filter(({ metadata }) => metadata.date !== null).length / ids.length),
      "pages/s": Math.round((10 * ids.length) / seconds) / 10,
    };
  },
};

async function pageSource(path: string): Promise<string> {
  return (await decode(gunzipSync(readFileSync(path)), path)).text;
}

export function overlapOf(truth: string, found: string): Overlap {
  const [wanted, got] = [runsOf(truth), runsOf(found)];
  let shared = 0;
  for (const [run, count] of wanted) shared += Math.min(count, got.get(run) ?? 0);
  const [wantedCount, gotCount] = [sizeOf(wanted), sizeOf(got)];
  return {
    precision: gotCount ? shared / gotCount : undefined,
    recall: wantedCount ? shared / wantedCount : undefined,
  };
}

/** The means over the pages where there is something to count, and the F1 of the means. */
export function meanOverlap(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const precision = meanOf(overlaps.map((overlap) => overlap.precision));
  const recall = meanOf(overlaps.map((overlap) => overlap.recall));
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** A text's runs of four words and how often each stands there; a shorter text is one run. */
function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let i = 0; words.length && i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(" ");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** What Python's `\w+` finds. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function sizeOf(runs: Map<string, number>): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}

function meanOf(values: readonly (number | undefined)[]): number {
  const counted = values.filter((value) => value !== undefined);
  return counted.length ? counted.reduce((sum, value) => sum + value, 0) / counted.length : 0;
}

function percent(share: number): number {
  return Math.round(10_000 * share) / 100;
}
