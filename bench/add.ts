import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { who } from "../src/ask/who.ts";
import { type OpenRecord, openRecord } from "../src/store/open.ts";
import { ended, engineArgs, startCommand } from "./command.ts";
import { writeManyArticles } from "./many-articles.ts";
import type { Figures, Measure } from "./measure.ts";

/** What a short run takes; HEARSAY_ARTICLES=100000 is the size that was asked for. */
const ARTICLES = Number(process.env.HEARSAY_ARTICLES ?? 1_000);
/** By so many days each time round is later than the one before: 0 is news told over and over on the same days. */
const LATER = Number(process.env.HEARSAY_DAYS_LATER ?? 0);
/** A tenth of fewer is but a batch or two. */
const ENOUGH = 10_000;
const EVERY = 250;
const QUESTIONS = 200;

export const add: Measure = {
  name: "add",
  summary: "articles a second into a record with all workers, memory, disk, and how fast it answers `who`",
  data: "shared/data/outlets/articles.jsonl.gz",
  async run({ data, engine, model, print }): Promise<Figures> {
    const folder = mkdtempSync(join(process.env.HEARSAY_BENCH_FOLDER ?? tmpdir(), "hearsay-"));
    try {
      const articles = join(folder, "articles.jsonl");
      const db = join(folder, "record.db");
      await writeManyArticles(data, articles, ARTICLES, LATER);
      const from = performance.now();
      const child = startCommand(["add", articles, "--db", db, ...engineArgs(engine, model)]);
      child.stdout.resume();
      const seen: [seconds: number, articles: number][] = [];
      let peak = 0;
      let watching: OpenRecord | undefined;
      const clock = setInterval(() => {
        peak = Math.max(peak, residentMemory(child.pid!));
        watching ??= existsSync(db) ? tryToOpen(db) : undefined;
        if (watching) seen.push([(performance.now() - from) / 1000, countIn(watching)]);
      }, EVERY);
      await ended(child).finally(() => {
        clearInterval(clock);
        watching?.close();
      });
      const seconds = (performance.now() - from) / 1000;
      seen.push([seconds, ARTICLES]);
      const [first, last] = [rateBetween(seen, 0, ARTICLES / 10), rateBetween(seen, ARTICLES * 0.9, ARTICLES)];
      const megabytes =
        [db, `${db}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0) / 1e6;
      const record = openRecord(db);
      const times = await questionTimes(record);
      record.close();
      print(`${ARTICLES} articles in ${seconds.toFixed(0)} s: ${(ARTICLES / seconds).toFixed(0)} a second`);
      if (ARTICLES >= ENOUGH) print(`the first tenth at ${first.toFixed(0)} a second, the last at ${last.toFixed(0)}`);
      print(`memory of all threads at most ${peak.toFixed(0)} MB; the record has ${megabytes.toFixed(0)} MB`);
      print(
        `who, two words, warm: median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
      );
      return {
        "articles/s": ARTICLES / seconds,
        ...(ARTICLES >= ENOUGH && { "last tenth over first": last / first }),
        "MB, peak": peak,
        "MB on disk per 1,000": (megabytes / ARTICLES) * 1_000,
        "ms who, p95": percentile(times, 0.95),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function tryToOpen(db: string): OpenRecord | undefined {
  try {
    return openRecord(db);
  } catch {
    return undefined; // It is being made just now.
  }
}

function countIn({ db }: OpenRecord): number {
  return (db.prepare("select coalesce(max(id), 0) from article").raw().all() as [[number]])[0][0];
}

/** Articles a second from when so many were kept until so many were. */
function rateBetween(seen: readonly [number, number][], from: number, to: number): number {
  const at = (count: number): number => {
    const i = seen.findIndex(([, kept]) => kept >= count);
    const [[t0, n0], [t1, n1]] = [seen[i - 1] ?? [seen[0]![0], 0], seen[i]!];
    return n1 === n0 ? t1 : t0 + ((count - n0) / (n1 - n0)) * (t1 - t0);
  };
  // Up to the first article, engine and workers are loaded.
  const begin = from === 0 ? (seen.findLast(([, kept]) => kept === 0)?.[0] ?? 0) : at(from);
  return (to - from) / (at(to) - begin);
}

/** Milliseconds for each of many questions of two words that stand together in statements of the record. */
async function questionTimes(record: OpenRecord): Promise<number[]> {
  const [[last]] = record.db.prepare("select max(id) from statement").raw().all() as [[number]];
  const content = record.db.prepare("select content from statement where id >= ? limit 1").raw();
  const questions = Array.from({ length: QUESTIONS }, (_, i) => {
    const [[text]] = content.all(Math.floor((last * (i + 1)) / (QUESTIONS + 1))) as [[string]];
    return (text.match(/\p{L}{3,}/gu) ?? ["the", "water"]).slice(0, 2).join(" ");
  });
  const times: number[] = [];
  for (const warm of [true, false]) {
    for (const words of questions) {
      const from = performance.now();
      await who(record, words);
      if (!warm) times.push(performance.now() - from);
    }
  }
  return times;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** As the system counts it, in MB: all threads of the process; 0 where it has just ended. */
function residentMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    try {
      return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
    } catch {
      return 0;
    }
  }
}
