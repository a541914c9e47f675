import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { chooseEngine, EngineProblem } from "../node.ts";
import { recordPath, testRecord } from "../store/for-tests.ts";
import { openRecord } from "../store/open.ts";
import type { Given, GivenText } from "../web/add/given.ts";
import type { JobArticle, JobEvent } from "../web/add/job.ts";
import { createPreparer } from "./preparer.ts";
import { type AtHand, type ReadGivenOptions, readGiven } from "./read-given.ts";

const TEXT =
  "“The river will not wait,” Mira Vossel, the mayor, said on Monday.\nHenrik Pell told reporters that the gate would stay shut.\n";

let reader: AtHand;
beforeAll(async () => {
  const chosen = await chooseEngine({ engine: "fast" });
  reader = { ...(await createPreparer({ chosen })), engine: "fast", instead: null };
});

const text = (text: string, known: Partial<GivenText> = {}): Given => {
  return { kind: "text", text, title: "", outlet: "", date: "", url: "", ...known };
};
const files = (contents: Record<string, string>): Given => ({
  kind: "files",
  files: Object.entries(contents).map(([name, body]) => ({ name, bytes: new TextEncoder().encode(body) })),
});

/** Reads something into a record, and gives what was told. */
async function told(db: string, given: Given, options: Partial<ReadGivenOptions> = {}): Promise<JobEvent[]> {
  const events: JobEvent[] = [];
  const stop = new AbortController().signal;
  await readGiven(given, { db, reader: async () => reader, tell: (event) => events.push(event), stop, ...options });
  expect(events.at(-1)!.kind).toBe("end");
  return events;
}
const articles = (events: JobEvent[]) =>
  events.flatMap((event) => (event.kind === "article" ? event.article : [])) as JobArticle[];
const problems = (events: JobEvent[]) => events.flatMap((event) => (event.kind === "problem" ? event.sentence : []));

function emptyRecord(): string {
  const db = recordPath();
  openRecord(db, { write: true }).close();
  return db;
}

describe("what is given on the site", () => {
  it("is read with what is known of it, told, and kept", async () => {
    const db = emptyRecord();
    const known = { title: "The river", outlet: "Lantern", date: "2024-03-12", url: "https://lantern.example/river" };
    const events = await told(db, text(TEXT, known));
    expect(events[0]).toEqual({ kind: "engine", engine: "fast", instead: null });
    const [one] = articles(events);
    expect(one).toMatchObject({ became: "added", name: "The river", outlet: "Lantern", statements: 2 });
    const record = testRecord(db);
    const kept = await record.query.selectFrom("article").select(["key", "headline", "outlet", "url"]).execute();
    expect(kept).toEqual([{ key: one!.key, headline: "The river", outlet: "Lantern", url: known.url }]);
  });

  it("changes nothing where it is there already, and is a revision where it isn't the same", async () => {
    const db = emptyRecord();
    const url = "https://lantern.example/river";
    const [first] = articles(await told(db, text(TEXT, { url })));
    expect(articles(await told(db, text(TEXT, { url })))).toEqual([{ ...first, became: "known" }]);
    expect(articles(await told(db, text(`${TEXT}It rained.`, { url })))[0]!.became).toBe("revision");
    expect(articles(await told(db, files({ "a.txt": TEXT, "b.txt": TEXT }))).map(({ became }) => became)).toEqual([
      "added",
      "added",
    ]);
  });

  it("of several files is read as far as it can be, and the rest said in words", async () => {
    const given = files({
      "a.txt": TEXT,
      "b.pdf": "%PDF-1.7",
      "c.jsonl": `{"text":"It rained, Oda Brandt said."}\n{bad\n`,
      "-": TEXT,
      "/etc/passwd": "",
    });
    const events = await told(emptyRecord(), given);
    expect(articles(events)).toHaveLength(3);
    expect(problems(events)).toEqual([
      expect.stringMatching(/^b\.pdf: is binary: a PDF/),
      expect.stringMatching(/^c\.jsonl, line 2: broken JSON/),
      "/etc/passwd: is empty: there is not a byte in it.",
    ]);
    const shares = events.flatMap((event) => (event.kind === "share" ? event.share : []));
    expect(shares.at(-1)).toBeCloseTo(1, 2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("may be the markup of a page", async () => {
    const story = "The water has stood at the upper gate since Friday, and the ferry has not left its landing. ".repeat(
      3,
    );
    const body = `${TEXT}${story}`.replace(/(.+)\n/g, "<p>$1</p>");
    const page = `<!doctype html><html><head><title>River</title></head><body><article>${body}</article></body></html>`;
    const events = await told(emptyRecord(), text(page));
    expect(articles(events)[0]).toMatchObject({ name: "River", became: "added" });
  });

  it("may be an address, of the public web and of nothing else", async () => {
    const server = createServer((_, response) => response.setHeader("content-type", "text/plain").end(TEXT));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const reach = { resolve: async () => ["127.0.0.1"], whereElse: () => undefined, ports: [port] };
    const url = `http://brenn.example:${port}/river`;
    const db = emptyRecord();
    expect(articles(await told(db, { kind: "address", url }, { web: { reach } }))).toHaveLength(1);
    for (const refused of [`http://127.0.0.1:${port}/`, "file:///etc/passwd", "/etc/passwd", "-"]) {
      const events = await told(db, { kind: "address", url: refused });
      expect([articles(events).length, problems(events).length]).toEqual([0, 1]);
    }
  });

  it("can be stopped; what was kept before stays", async () => {
    const stop = new AbortController();
    const lines = Array.from({ length: 2_000 }, (_, i) =>
      JSON.stringify({ text: `It rained, Oda Brandt said on day ${i}.` }),
    );
    const db = emptyRecord();
    const events: JobEvent[] = [];
    const tell = (event: JobEvent) => {
      events.push(event);
      if (event.kind === "article") stop.abort();
    };
    await readGiven(files({ "a.jsonl": lines.join("\n") }), {
      db,
      reader: async () => reader,
      tell,
      stop: stop.signal,
    });
    expect(events.at(-1)).toEqual({ kind: "end", how: "stopped" });
    const { count } = await testRecord(db)
      .query.selectFrom("article")
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(articles(events).length);
    expect(count).toBeLessThan(2_000);
  });
});

describe("where it can't be kept or read, that is said", () => {
  it("where the record is gone", async () => {
    const [end] = await told(recordPath(), text(TEXT));
    expect(end).toMatchObject({ how: "failed", sentence: expect.stringContaining("there is no such record") });
  });

  it.skipIf(process.getuid?.() === 0)("where nobody may write to it", async () => {
    const db = emptyRecord();
    chmodSync(db, 0o444);
    const [end] = await told(db, text(TEXT));
    expect(end).toMatchObject({ how: "failed", sentence: expect.stringContaining("no permission") });
  });

  it("where another program writes to it for long", async () => {
    const db = emptyRecord();
    const other = openRecord(db, { write: "existing" });
    onTestFinished(() => other.close());
    other.db.exec("begin immediate");
    const events = await told(db, text(TEXT), { patience: 50 });
    expect(events.at(-1)).toMatchObject({ how: "failed", sentence: expect.stringContaining("another program") });
  });

  it("where no engine can be loaded", async () => {
    const absent = async () => {
      throw new EngineProblem("no model", "There is no model.");
    };
    const [end] = await told(emptyRecord(), text(TEXT), { reader: absent });
    expect(end).toEqual({ kind: "end", how: "failed", sentence: "There is no model." });
  });
});
