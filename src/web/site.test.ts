import { renameSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { twinPath } from "./open-api.ts";
import { PAGES } from "./pages.ts";
import { readingOf } from "./reading.case.ts";
import { keyOf } from "./record.case.ts";
import { RIVER, RIVER_ALIKE } from "./river.case.ts";
import { siteOf } from "./site.case.ts";

const READING = readingOf("brenn-1", "“The river,” Mira Vossel said, “will not wait.”", [
  { source: ["Mira Vossel"], cue: ["said"], content: ["“The river,”", "“will not wait.”"] },
]);

describe("the site", () => {
  it("lets a browser run and load nothing but its own files", async () => {
    const { get } = await siteOf([READING]);
    for (const address of ["/", "/nowhere", `/article/${keyOf(READING)}`]) {
      const policy = (await get(address)).headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it("has neither script nor style in a page", async () => {
    const { page } = await siteOf([READING]);
    const document = await page(`/article/${keyOf(READING)}`);
    expect([...document.querySelectorAll("style, [style], script:not([src])")]).toEqual([]);
    for (const { name } of [...document.querySelectorAll("*")].flatMap((one) => [...one.attributes])) {
      expect(name).not.toMatch(/^on/);
    }
  });

  it("answers only to this machine's own names", async () => {
    const { get } = await siteOf([READING]);
    expect((await get("/", { host: "rebound.example:8010" })).status).toBe(403);
    expect((await get("/static/style.css", { host: "rebound.example" })).status).toBe(403);
    expect((await get("/", { host: "127.0.0.1:8010" })).status).toBe(200);
  });

  it("says in words what is not there, as a page and as JSON", async () => {
    const { get, page } = await siteOf([READING]);
    for (const address of ["/nowhere", "/article/aaaaaaaaaa", "/static/../package.json"]) {
      expect((await get(address)).status).toBe(404);
    }
    expect((await page("/article/aaaaaaaaaa")).querySelector("main")!.textContent).toContain("no article “aaaaaaaaaa”");
    const twin = await get("/article/aaaaaaaaaa.json");
    expect(twin.status).toBe(404);
    expect(await twin.json()).toEqual({ problem: "There is no article “aaaaaaaaaa” in this record." });
  });

  it("refuses in words what doesn't fit behind ?", async () => {
    const { get } = await siteOf([READING]);
    const wrong = await get("/articles.json?page=minus");
    expect(wrong.status).toBe(400);
    expect(((await wrong.json()) as { problem: string }).problem).toContain("“page”");
  });

  it("says so when the record vanishes, and goes on when it is back", async () => {
    const { get, path } = await siteOf([READING]);
    expect((await get("/")).status).toBe(200);
    renameSync(path, `${path}.away`);
    const gone = await get("/");
    expect(gone.status).toBe(503);
    expect(await gone.text()).toContain("the record is gone");
    renameSync(`${path}.away`, path);
    expect((await get("/")).status).toBe(200);
  });

  it("serves its own files, to be kept", async () => {
    const { get, page } = await siteOf([]);
    const href = (await page("/")).querySelector<HTMLLinkElement>("link[rel=stylesheet]")!.getAttribute("href")!;
    const style = await get(href);
    expect(style.headers.get("content-type")).toContain("text/css");
    expect(style.headers.get("cache-control")).toContain("immutable");
  });
});

describe("with a token, the site", () => {
  it("lets in who shows it, and keeps it out of the address", async () => {
    const { get } = await siteOf([READING], { token: "s3cret" });
    expect((await get("/")).status).toBe(401);
    expect((await get("/?token=wrong")).status).toBe(401);
    const entered = await get("/articles?token=s3cret&page=1", { host: "record.example" });
    expect([entered.status, entered.headers.get("location")]).toEqual([302, "/articles?page=1"]);
    const cookie = entered.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await get("/", { cookie: cookie.split(";")[0]! })).status).toBe(200);
    expect((await get("/index.json", { authorization: "Bearer s3cret" })).status).toBe(200);
  });

  it("never sends anybody elsewhere", async () => {
    const { get } = await siteOf([READING], { token: "s3cret" });
    const sent = await get("//evil.example/?token=s3cret");
    expect(sent.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });
});

describe("the twins", () => {
  it("give what the description says", async () => {
    const { get, post } = await siteOf(RIVER, RIVER_ALIKE);
    const { id: job } = (await (await post("/add/text.json", { text: "It rained." })).json()) as { id: string };
    const idIn = async (address: string) =>
      ((await (await get(address)).json()) as { results: { id: string; speaker: { id: string } }[] }).results[0]!;
    const { id, speaker } = await idIn("/search.json?words=weapon");
    const addresses: Record<string, string> = {
      "/": "/index.json",
      "/search": "/search.json?words=weapon",
      "/articles": "/articles.json",
      "/article/:key": `/article/${keyOf(RIVER[1]!)}.json`,
      "/utterance/:id": `/utterance/${id}.json`,
      "/points": "/points.json",
      "/point/:id": `/point/${(await idIn("/points.json")).id}.json`,
      "/person/:id": `/person/${speaker.id}.json`,
      "/outlets": "/outlets.json",
      "/outlet/:name": "/outlet/AC%2FDC%20Post.json",
      "/compare": "/compare.json?a=Northern+Wire&b=Tessary+Courier",
      "/correct/:id": `/correct/${id}.json?words=weapon`,
      "/check/:key": `/check/${keyOf(RIVER[1]!)}.json`,
      "/corrections": "/corrections.json",
      "/gold/:of": "/gold/attributions.json",
      "/add": "/add.json",
      "/add/:job": `/add/${job}.json`,
    };
    const { paths } = (await (await get("/openapi.json")).json()) as { paths: Record<string, object> };
    for (const { path, answer } of PAGES) {
      const given = await get(addresses[path]!);
      expect([path, given.status]).toEqual([path, 200]);
      expect([path, answer.safeParse(await given.json()).error?.message]).toEqual([path, undefined]);
      expect(Object.keys(paths)).toContain(twinPath(path).replace(/:(\w+)/, "{$1}"));
    }
  });

  it("are named by their pages", async () => {
    const { page } = await siteOf(RIVER);
    const twin = (await page("/articles?page=1")).querySelector('link[rel="alternate"]')!.getAttribute("href");
    expect(twin).toBe("/articles.json?page=1");
  });
});

describe("every page", () => {
  it("has a title, one heading, no id twice, and leads nowhere that isn't there", async () => {
    const { get, page } = await siteOf(RIVER, RIVER_ALIKE);
    const seen = new Set<string>();
    const waiting = [
      "/",
      "/search?words=weapon",
      "/search?words=nowhere",
      "/person/Vossel",
      "/compare?a=Northern+Wire&b=post",
    ];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      seen.add(address);
      const { status, headers } = await get(address);
      expect([address, status]).toEqual([address, 200]);
      if (!headers.get("content-type")!.includes("html")) continue;
      const document = await page(address);
      expect([address, document.querySelectorAll("h1").length]).toEqual([address, 1]);
      expect(document.title.length).toBeGreaterThan(3);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect([address, ids.length]).toEqual([address, new Set(ids).size]);
      for (const link of document.querySelectorAll("a[href]")) {
        const [href, place] = link.getAttribute("href")!.split("#") as [string, string?];
        if (!href) expect([address, ids]).toEqual([address, expect.arrayContaining([place])]);
        else if (!seen.has(href) && !waiting.includes(href)) waiting.push(href);
        if (href && place) {
          const there = await page(href);
          expect([address, href, place, there.getElementById(place) !== null]).toEqual([address, href, place, true]);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });
});
