import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { openRecord } from "../src/store/open.ts";
import { createJobs } from "../src/web/add/jobs.ts";
import { createSite } from "../src/web/site.ts";
import { readStaticFiles } from "../src/web/static-files.ts";
import { ended, engineArgs, startCommand } from "./command.ts";
import { growRecord } from "./grown-record.ts";
import type { Figures, Measure } from "./measure.ts";

/** What a short run is grown to; HEARSAY_ARTICLES=100000 is the size that was asked for. */
const ARTICLES = Number(process.env.HEARSAY_ARTICLES ?? 2_000);
/** So many pages of each kind are asked for, each for the first time. */
const EACH = 40;
/** Pages that there is only one of are asked for so often, each time by a new connection. */
const ANEW = 5;

/**
 * How much of a core's time the server takes for a page that it never made before, the widest ones among them, and how heavy
 * pages are: bytes as they travel. FILE: articles, of which a record is made and grown by itself; or a record (.db), taken as it is.
 */
export const site: Measure = {
  name: "site",
  summary: "server time (CPU) of pages never asked for before, p95 in ms; kB of a page with all that it fetches",
  data: "./examples",
  async run({ data, engine, model, print }): Promise<Figures> {
    const folder = mkdtempSync(join(process.env.HEARSAY_BENCH_FOLDER ?? tmpdir(), "hearsay-"));
    try {
      let db = data;
      if (!data.endsWith(".db")) {
        db = join(folder, "record.db");
        const child = startCommand(["add", data, "--db", db, ...engineArgs(engine, model)]);
        child.stdout.resume();
        await ended(child);
        const record = openRecord(db, { write: true });
        growRecord(record, ARTICLES);
        record.close();
      }
      return await measureSite(db, print);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureSite(db: string, print: (line: string) => void): Promise<Figures> {
  let record = openRecord(db);
  const anew = () => {
    record.close();
    record = openRecord(db);
  };
  const nothing = () => {
    throw new Error("nothing is added while the site is measured");
  };
  const addresses = addressesIn(record.db);
  const server = createSite({
    record: () => record,
    write: nothing,
    jobs: createJobs({ read: nothing, onBug: nothing }),
    files: readStaticFiles(new URL("../site/", import.meta.url)),
    token: null,
    accuracy: {},
    stated: [],
    version: "",
    onBug: (error) => {
      throw error;
    },
  });
  for (const address of Object.values(addresses).flatMap((list) => list.slice(-1))) await timed(server, address);
  const times: number[] = [];
  const widest: number[] = [];
  let heaviest = 0;
  print(`${"".padEnd(12)}   pages      p50      p95    worst, ms     kB`);
  for (const [kind, list] of Object.entries(addresses)) {
    const single = list.length === 1;
    const found = [];
    for (const address of single ? Array<string>(ANEW).fill(list[0]!) : list) {
      if (single || kind.startsWith("widest")) anew();
      found.push(await timed(server, address));
    }
    const own = found.map(({ ms }) => ms).sort((a, b) => a - b);
    const kilobytes = Math.max(...found.map(({ bytes }) => bytes)) / 1000;
    heaviest = Math.max(heaviest, kilobytes);
    (kind.startsWith("widest") ? widest : times).push(...own);
    const cells = [percentile(own, 0.5), percentile(own, 0.95), own.at(-1)!].map((ms) => ms.toFixed(1).padStart(8));
    print(
      `${kind.padEnd(18)}${String(own.length).padStart(3)} ${cells.join(" ")}  ${kilobytes.toFixed(1).padStart(9)}`,
    );
  }
  const fetched = await filesOf(server);
  const first = (await sizeOf(server, "/")) + fetched.bytes;
  record.close();
  print(
    `all but the widest: p95 ${percentile(times, 0.95).toFixed(1)} ms; the widest at worst ${Math.max(...widest).toFixed(1)} ms`,
  );
  print(`the first page with the ${fetched.count} files that it fetches: ${(first / 1000).toFixed(1)} kB`);
  return {
    "ms, p95": percentile(times, 0.95),
    "ms of the widest, worst": Math.max(...widest),
    "kB, first page in all": first / 1000,
    "kB, heaviest page": heaviest + fetched.bytes / 1000,
    requests: 1 + fetched.count,
  };
}

/** Pages of each kind, spread over the record; and of the widest, those of which there is most. */
function addressesIn(db: ReturnType<typeof openRecord>["db"]): Record<string, string[]> {
  const list = (sql: string) =>
    (db.prepare(sql).raw().all() as unknown as [string | number][]).map(([value]) => String(value));
  const spread = (column: string, table: string, where = "true") => {
    const [last] = list(`select coalesce(max(id), 0) from ${table}`);
    return Array.from({ length: EACH }, (_, i) => Math.floor((Number(last) * (i + 0.5)) / EACH)).flatMap((at) =>
      list(`select ${column} from ${table} where id >= ${at} and ${where} limit 1`),
    );
  };
  const outlets = list("select outlet from article where outlet is not null group by outlet order by count(*) desc");
  const some = outlets.filter((_, i) => i % Math.ceil(outlets.length / EACH) === 0);
  const words = spread("content", "statement", "length(content) > 30").map(
    (content) => content.match(/\p{L}{4,}/gu) ?? [],
  );
  const speakers =
    list(`select p.key from utterance u join person_name n on n.id = u.speaker join person p on p.id = n.person
    group by p.id order by count(*) desc limit 5`);
  const outlet = (name: string) => `/outlet/${encodeURIComponent(name)}`;
  const compare = (a: string, b: string, more = "") => `/compare?${new URLSearchParams({ a, b })}${more}`;
  return {
    start: ["/"],
    articles: ["/articles"],
    outlets: ["/outlets"],
    points: ["/points"],
    compare: ["/compare"],
    article: spread("key", "article").map((key) => `/article/${key}`),
    utterance: spread("key", "utterance").map((key) => `/utterance/${key}`),
    point: spread("key", "point").map((key) => `/point/${key}`),
    person: spread("key", "person").map((key) => `/person/${key}`),
    outlet: some.map(outlet),
    search: words.map((found) => `/search?words=${encodeURIComponent(found.slice(0, 2).join(" "))}`),
    "search a word": words.map((found) => `/search?words=${encodeURIComponent(found[0] ?? "water")}`),
    "search a name": spread("name", "person_name").map(
      (name) => `/search?words=${encodeURIComponent(`speaker:"${name}"`)}`,
    ),
    "search an outlet": some.map((name) => `/search?words=${encodeURIComponent(`outlet:"${name}"`)}`),
    "points of a word": words.map((found) => `/points?words=${encodeURIComponent(found[0] ?? "water")}`),
    comparison: some.slice(1).map((name, i) => compare(some[i]!, name, "&since=2016&until=2018")),
    "compared on words": some.slice(1).map((name, i) => compare(some[i]!, name, `&words=${words[i]?.[0] ?? "water"}`)),
    "widest person": speakers.map((key) => `/person/${key}`),
    "widest, narrowed": ["since=2016&until=2018", `outlet=${encodeURIComponent(outlets[0] ?? "")}`, "words=water"].map(
      (query) => `/person/${speakers[0]}?${query}`,
    ),
    "widest outlet": outlets.slice(0, 3).map(outlet),
    "widest article": list(`select a.key from statement s join article a on a.id = s.article group by a.id
      order by count(*) desc limit 3`).map((key) => `/article/${key}`),
    "widest utterance": list("select key from utterance order by renders desc limit 3").map(
      (key) => `/utterance/${key}`,
    ),
    "widest point": list("select key from point order by utterances desc limit 3").map((key) => `/point/${key}`),
    "widest comparison": [compare(outlets[0]!, outlets[1]!), compare(outlets[0]!, outlets[2]!)],
  };
}

async function timed(server: Hono, address: string): Promise<{ ms: number; bytes: number }> {
  const from = process.cpuUsage();
  const bytes = await sizeOf(server, address);
  const { user, system } = process.cpuUsage(from);
  return { ms: (user + system) / 1000, bytes };
}

/** Bytes of what stands at an address, packed as for a browser. */
async function sizeOf(server: Hono, address: string): Promise<number> {
  const response = await server.request(address, { headers: { host: "localhost", "accept-encoding": "gzip" } });
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return (await response.arrayBuffer()).byteLength;
}

/** What a page fetches beside itself. */
async function filesOf(server: Hono): Promise<{ count: number; bytes: number }> {
  const page = await (await server.request("/", { headers: { host: "localhost" } })).text();
  const files = [...page.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, address]) => address!);
  let bytes = 0;
  for (const file of files) bytes += await sizeOf(server, file);
  return { count: files.length, bytes };
}

function percentile(sorted: readonly number[], share: number): number {
  const values = [...sorted].sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
