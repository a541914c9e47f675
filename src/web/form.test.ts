import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { openRecord } from "../store/open.ts";
import { Conflict } from "./conflict.ts";
import { defineForm } from "./form.ts";
import { html } from "./html.ts";
import { readingOf } from "./reading.case.ts";
import { siteOf } from "./site.case.ts";

const READING = readingOf("brenn-1", "“The river,” Mira Vossel said, “will not wait.”", [
  { source: ["Mira Vossel"], cue: ["said"], content: ["“The river,”", "“will not wait.”"] },
]);

/** Keeps a word, as an acceptance of the only statement by whoever has that name. */
const keep = defineForm({
  path: "/keep",
  about: "Keeps a word",
  fields: z.object({ word: z.string().min(2), who: z.string().default("") }),
  answer: z.strictObject({ kept: z.int() }),
  limit: 1000,
  act: async ({ record, write }, { word, who }) => {
    if (word === "taken") throw new Conflict("It is taken.", { title: "Taken", main: html`<h1>taken</h1>` });
    const [statement] = record()
      .db.prepare("select a.key || '#' || s.attribution from statement s join article a on a.id = s.article")
      .raw()
      .get() as unknown as [string];
    const kept = await write((writer) => writer.correct({ do: "accept", statement }, { who: word }));
    return { to: "/articles", answer: { kept }, who };
  },
});
const start = (token?: string) => siteOf([READING], { forms: [keep], ...(token && { token }) });
const kept = (path: string) => {
  const record = openRecord(path);
  onTestFinished(() => record.close());
  return record.db.prepare("select who from decision").raw().all().flat();
};

describe("a form", () => {
  it("does what it says and leads to where that is shown; sent to its twin, it answers in JSON", async () => {
    const { post, path } = await start();
    const sent = await post("/keep", { word: "lantern" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/articles"]);
    expect(await (await post("/keep.json", { word: "ferry" })).json()).toEqual({ kept: 2 });
    const json = JSON.stringify({ word: "weir" });
    expect((await post("/keep.json", json, { "content-type": "application/json" })).status).toBe(200);
    expect(kept(path)).toEqual(["lantern", "ferry", "weir"]);
  });

  it("refuses in words what doesn't fit, what is too large and what is no form", async () => {
    const { post, path } = await start();
    const wrong = await post("/keep", { word: "a" });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("“word”: ");
    expect((await post("/keep", { word: "a".repeat(2000) })).status).toBe(413);
    for (const [body, type] of [
      ["{", "application/json"],
      ["[]", "application/json"],
      ["word=lantern", "text/plain"],
      ["word=lantern", "multipart/form-data; boundary=none"],
    ] as const) {
      const sent = await post("/keep.json", body, { "content-type": type });
      expect([type, sent.status, Object.keys((await sent.json()) as object)]).toEqual([type, 400, ["problem"]]);
    }
    expect(kept(path)).toEqual([]);
  });

  it("says what has changed since, as a page and as JSON", async () => {
    const { post } = await start();
    const page = await post("/keep", { word: "taken" });
    expect([page.status, (await page.text()).includes("<h1>taken</h1>")]).toEqual([409, true]);
    const twin = await post("/keep.json", { word: "taken" });
    expect([twin.status, await twin.json()]).toEqual([409, { problem: "It is taken." }]);
  });

  it("says so where another program writes to the record, and works when it has finished", async () => {
    const { post, get, path } = await start();
    const other = openRecord(path, { write: "existing" });
    onTestFinished(() => other.close());
    other.db.exec("begin immediate");
    const waiting = post("/keep", { word: "lantern" });
    expect((await get("/articles")).status).toBe(200);
    const refused = await waiting;
    expect(refused.status).toBe(503);
    expect(await refused.text()).toMatch(/Nothing was changed.*another program is writing to this record/s);
    const patient = post("/keep", { word: "ferry" });
    other.db.exec("rollback");
    expect((await patient).status).toBe(303);
  });

  it("remembers who sent it", async () => {
    const { post } = await start();
    const cookie = (await post("/keep", { word: "lantern", who: "Ines; Brandt" })).headers.get("set-cookie");
    expect(cookie).toContain("hearsay-who=Ines%3B%20Brandt;");
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
  });
});

describe("a form that another site's page sends", () => {
  it.each<[string, Record<string, string>]>([
    ["from elsewhere", { "sec-fetch-site": "cross-site" }],
    ["from another port of this machine", { "sec-fetch-site": "same-site" }],
    ["from elsewhere, by an old browser", { origin: "https://elsewhere.example" }],
    ["from another port, by an old browser", { origin: "http://localhost:3000" }],
    ["from nowhere", { origin: "null" }],
    ["that lies about its origin", { origin: "http://localhost:8010.elsewhere.example" }],
    ["as JSON", { "sec-fetch-site": "cross-site", "content-type": "application/json" }],
  ])("%s changes nothing, with or without a token", async (_, headers) => {
    for (const token of [undefined, "brenn"]) {
      const { post, path } = await start(token);
      const cookie: Record<string, string> = token ? { cookie: `hearsay=${token}` } : {};
      const sent = await post("/keep", { word: "lantern" }, { ...headers, ...cookie });
      expect(sent.status).toBe(403);
      expect(await sent.text()).toContain("not of this site");
      expect(kept(path)).toEqual([]);
    }
  });

  it("is told from a program's, and from this site's behind TLS", async () => {
    const { site, post, path } = await start("brenn");
    const fields = { method: "POST", body: new URLSearchParams({ word: "lantern" }) };
    const headers = { host: "localhost:8010", authorization: "Bearer brenn" };
    expect((await site.request("/keep", { ...fields, headers })).status).toBe(303);
    const behind = { host: "record.example", origin: "https://record.example", cookie: "hearsay=brenn" };
    expect((await post("/keep", { word: "ferry" }, behind)).status).toBe(303);
    expect((await post("/keep", { word: "weir" })).status).toBe(401);
    expect(kept(path)).toEqual(["lantern", "ferry"]);
  });

  it("can't come by an address: what changes something is never a link", async () => {
    const { get, path } = await start();
    expect((await get("/keep?word=lantern")).status).toBe(404);
    expect(kept(path)).toEqual([]);
  });
});

it("forms are described beside the pages", async () => {
  const { get } = await start();
  const { paths } = (await (await get("/openapi.json")).json()) as {
    paths: Record<string, { post?: { requestBody: { content: Record<string, { schema: { required: string[] } }> } } }>;
  };
  expect(paths["/keep.json"]!.post!.requestBody.content["application/json"]!.schema.required).toEqual(["word"]);
});
