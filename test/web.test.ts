import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type Launched, launchBrowser } from "./browser.ts";
import { CHECKOUT, hearsay } from "./command.ts";
import { type Serving, startServing } from "./serving.ts";
import { SHORT } from "./short.ts";

/** Bytes of a page and all that it fetches, as they travel. */
const HEAVIEST = 150_000;
const SAID = "“The ferry stays where it is,” Oda Brandt, who runs it, said on Monday.";
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const NEWS = join(CHECKOUT, "../shared/data/outlets/articles.jsonl.gz");

let launched: Launched;
beforeAll(async () => {
  launched = await launchBrowser();
}, 300_000);
afterAll(() => launched?.browser?.close());

/** The browser; a test is skipped where there is none. */
function browserFor(test: TestContext): Browser {
  if (!launched.browser) test.skip(launched.absent);
  return launched.browser!;
}

/** A site over a record of these sources. */
function site(sources: string[], options: string[] = []): { address(): string; first(twin: string): Promise<Ids> } {
  let serving: Serving;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-web-"));
    const db = join(folder, "record.db");
    const added = await hearsay(["add", "--engine", "fast", "--db", db, ...sources]);
    if (added.code !== 0) throw new Error(added.stderr);
    serving = await startServing(db, options);
  }, 600_000);
  afterAll(async () => {
    const errors = serving?.stderr();
    await serving?.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(errors).toBe("");
  });
  const address = () => serving.address;
  const first = async (twin: string) => {
    const answer = await fetch(address() + twin);
    return ((await answer.json()) as { results: Ids[] }).results[0]!;
  };
  return { address, first };
}

interface Ids {
  id: string;
  key: string;
  name: string;
  speaker: { id: string } | null;
  report: { id: string; article: { key: string; outlet: string | null } };
}

interface Point {
  id: string;
  first: { first: { from: string | null } | null };
  last: string | null;
}

/** A page's problems with accessibility, in short. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
}

async function open(browser: Browser, address: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const response = await page.goto(address);
  return { context, page, complaints, status: response!.status() };
}

describe("over the examples, in a real browser,", () => {
  const river = site(["examples"], ["--engine", "fast"]);
  let addresses: string[];
  beforeAll(async () => {
    const said = await river.first("/search.json?words=weapon");
    const { name } = await river.first("/outlets.json");
    addresses = [
      "/",
      "/search?words=weapon",
      "/search?words=nothing+like+this",
      "/articles",
      `/article/${said.report.article.key}`,
      `/utterance/${said.id}`,
      "/points",
      `/point/${(await river.first("/points.json")).id}`,
      `/person/${said.speaker!.id}`,
      "/outlets",
      `/outlet/${encodeURIComponent(name)}`,
      "/add",
      "/compare",
      "/compare?a=Channel+Six&b=The+Vell+Gazette",
      "/accuracy",
      `/correct/${encodeURIComponent(said.report.id)}`,
      `/correct/${said.id}`,
      `/correct/${said.speaker!.id}?words=Pell`,
      "/corrections",
      `/check/${said.report.article.key}`,
      "/no/such/page",
    ];
  });

  it.skipIf(SHORT)(
    "every page is accessible, fits wide and narrow, in the light and in the dark, and has nothing to complain of",
    async (test) => {
      const browser = browserFor(test);
      for (const options of [
        { viewport: WIDE },
        { viewport: NARROW },
        { viewport: WIDE, colorScheme: "dark" } as const,
      ]) {
        const { context, page, complaints } = await open(browser, river.address(), options);
        for (const address of addresses) {
          complaints.length = 0;
          const status = (await page.goto(river.address() + address))!.status();
          const missing = address === "/no/such/page";
          expect([address, status]).toEqual([address, missing ? 404 : 200]);
          expect([address, await violations(page)]).toEqual([address, []]);
          const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect([address, options.viewport.width, overflow]).toEqual([address, options.viewport.width, 0]);
          if (!missing) expect([address, complaints]).toEqual([address, []]);
        }
        await context.close();
      }
    },
    300_000,
  );

  it("lines are 60 to 75 letters where there is room", async (test) => {
    const browser = browserFor(test);
    const article = addresses.find((address) => address.startsWith("/article/"))!;
    const { context, page } = await open(browser, river.address() + article, { viewport: WIDE });
    const letters = (await page.evaluate(`(() => {
      const paragraph = document.querySelector(".text.paragraph");
      const probe = document.createElement("span");
      probe.textContent = "The river will not wait for those who count its drops at the gate of a dam ".repeat(4);
      probe.className = "unseen";
      paragraph.append(probe);
      probe.classList.remove("unseen");
      probe.setAttribute("class", "probe");
      const range = document.createRange();
      range.selectNodeContents(probe);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return probe.textContent.length / lines;
    })()`)) as number;
    expect(letters).toBeGreaterThan(50);
    expect(letters).toBeLessThan(76);
    await context.close();
  });

  it("a page with all it fetches is light", async (test) => {
    const browser = browserFor(test);
    for (const address of addresses) {
      const context = await browser.newContext({ viewport: WIDE });
      const page = await context.newPage();
      let bytes = 0;
      page.on("requestfinished", async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        bytes += responseBodySize + responseHeadersSize;
      });
      await page.goto(river.address() + address, { waitUntil: "networkidle" });
      expect([address, bytes < HEAVIEST]).toEqual([address, true]);
      await context.close();
    }
  }, 120_000);

  it("works by keyboard: past the head, to a fact and what proves it, which Escape puts away", async (test) => {
    const browser = browserFor(test);
    const article = addresses.find((address) => address.startsWith("/article/"))!;
    const { context, page } = await open(browser, river.address() + article, { viewport: WIDE });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.keyboard.press("Tab");
    const proof = page.locator(".proven:focus-within .proof");
    expect(await proof.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".proof:visible").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.locator(".proof:visible").count()).toBe(1);
    await context.close();
  });

  it("lights up what belongs to a statement", async (test) => {
    const browser = browserFor(test);
    const article = addresses.find((address) => address.startsWith("/article/"))!;
    const { context, page } = await open(browser, river.address() + article, { viewport: WIDE });
    await page.hover(".note >> nth=0");
    expect(await page.locator(".content.lit").count()).toBeGreaterThan(0);
    expect(await page.locator(".cue.lit").count()).toBeGreaterThan(0);
    await context.close();
  });

  it("looks at a timeline closer and wider by keys, and stays at the picture", async (test) => {
    const browser = browserFor(test);
    const { results } = (await (await fetch(`${river.address()}/points.json`)).json()) as { results: Point[] };
    const long = results.find(({ first, last }) => first.first?.from?.slice(0, 4) !== last?.slice(0, 4))!;
    const { context, page } = await open(browser, `${river.address()}/point/${long.id}`, { viewport: WIDE });
    expect(await page.locator(".zoomable .keys").isVisible()).toBe(true);
    await page.focus(".zoomable .picture");
    await page.keyboard.press("+");
    await page.waitForURL(/during=\d{4}#timeline$/);
    expect(await page.evaluate("document.activeElement.id")).toBe("timeline");
    await page.keyboard.press("-");
    await page.waitForURL((url) => !url.search);
    await context.close();
  });

  it("works without scripts: one searches, and gets to the article's words", async (test) => {
    const browser = browserFor(test);
    const { context, page } = await open(browser, `${river.address()}/`, { viewport: WIDE, javaScriptEnabled: false });
    await page.fill("#words", "weapon");
    await page.press("#words", "Enter");
    await page.click(".saying >> nth=0");
    expect(new URL(page.url()).pathname).toMatch(/^\/utterance\//);
    await page.click(".renders a[href^='/article/'] >> nth=0");
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toMatch(/^\/article\//);
    expect(await page.locator(hash).count()).toBe(1);
    await context.close();
  });

  it("prints without what is only for the screen", async (test) => {
    const browser = browserFor(test);
    const { context, page } = await open(browser, river.address() + addresses[4], { viewport: WIDE });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("header.site form").isVisible()).toBe(false);
    expect(await page.locator(".printed").innerText()).toContain(`This page: ${addresses[4]}`);
    expect(await page.locator(".text >> nth=0").isVisible()).toBe(true);
    await context.close();
  });

  it("is corrected without scripts, partly by keyboard: merged, split, refused to who is late, and all taken back", async (test) => {
    const browser = browserFor(test);
    const address = addresses.find((one) => one.startsWith("/person/"))!;
    const twin = async () => (await fetch(`${river.address()}${address}.json`)).json();
    const before = await twin();
    const options = { viewport: NARROW, javaScriptEnabled: false };
    const { context, page } = await open(browser, river.address() + address, options);
    await page.click(".correct-link a");
    await page.fill("main [name=words]", "Sanna Pell");
    await page.press("main [name=words]", "Enter");
    const late = await context.newPage();
    await late.goto(page.url());
    await page.locator("[name=other] >> nth=0").focus();
    for (const key of ["Space", "Tab", "Tab"]) await page.keyboard.press(key);
    await page.keyboard.type("Ines Roth");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/corrections#c\d+$/);
    expect(await page.locator(".corrections > li >> nth=0").textContent()).toMatch(
      /Sanna Pell are one person.*Ines Roth/s,
    );

    await late.check("[name=other] >> nth=0");
    await late.fill("form[action='/correct/merge'] [name=note]", "the same voice");
    await late.fill("form[action='/correct/merge'] [name=who]", "Ole Brandt");
    const [refused] = await Promise.all([late.waitForResponse(/merge/), late.click("text=Make them one")]);
    expect(refused.status()).toBe(409);
    expect(await late.locator("[name=note] >> nth=0").inputValue()).toBe("the same voice");
    expect(await late.locator("[role=alert]").textContent()).toContain("Nothing was changed");

    await page.click(".corrections > li >> nth=0 >> a >> nth=0");
    await page.click(".correct-link a");
    await page.check("[name=member][value='Sanna Pell']");
    await page.click("text=Split off");
    await page.waitForURL(/\/corrections#c\d+$/);
    expect(await page.locator("text=is another person than").count()).toBe(1);
    for (let undos = 2; undos > 0; undos--) {
      expect(await page.locator("button:has-text('Undo')").count()).toBe(undos);
      await page.click("button:has-text('Undo') >> nth=0");
      await page.waitForURL(/\/corrections#c\d+$/);
    }
    expect(await page.locator("text=taken back by Ines Roth").count()).toBe(2);

    const foreign = await context.newPage();
    const form = `<form method="post" action="${river.address()}/corrections/undo"><input name="correction" value="1"><input name="who" value="x"><button>Win</button></form>`;
    await foreign.setContent(form);
    const [stopped] = await Promise.all([foreign.waitForResponse(/undo/), foreign.click("button")]);
    expect(stopped.status()).toBe(403);
    expect(await twin()).toEqual(before);
    await context.close();
  }, 120_000);

  it("adds a text that is pasted by keyboard: it is watched until its article is there, in which no word of it does anything", async (test) => {
    const browser = browserFor(test);
    const { context, page, complaints } = await open(browser, `${river.address()}/add`, { viewport: NARROW });
    await page.focus("textarea");
    await page.keyboard.insertText(`Ferry <img src=x onerror=alert(1)>\n<script>alert(2)</script>\n${SAID}`);
    for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/add/*");
    await page.locator("#articles a").waitFor({ timeout: 20_000 });
    await page.locator("#stop").waitFor({ state: "detached" });
    expect(await page.locator("#standing").textContent()).toBe("1 article was added with 1 statement.");
    expect(await page.locator("#progress").textContent()).toContain("Read by the engine “fast”.");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(NARROW.width);
    await page.click("#articles a");
    expect(await page.locator(".text .content").allTextContents()).toEqual([
      expect.stringContaining("The ferry stays"),
    ]);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it("adds files that are dropped; pages answer meanwhile, and what can't be read is said in place", async (test) => {
    const browser = browserFor(test);
    const { context, page } = await open(browser, `${river.address()}/add`, { viewport: WIDE });
    const lines = Array.from({ length: 120 }, (_, i) => JSON.stringify({ text: `${SAID} It was day ${i}.` }));
    await page.evaluate(`(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([${JSON.stringify(lines.join("\n"))}], "days.jsonl"));
      dropped.items.add(new File(["%PDF-1.7"], "scan.pdf"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    })()`);
    expect(await page.locator(".chosen").textContent()).toMatch(/^Chosen: days\.jsonl, scan\.pdf \(\d+ kB\)$/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/add/*");
    let [slowest, looks] = [0, 0];
    while (await page.locator("#stop").count()) {
      const from = performance.now();
      expect((await fetch(`${river.address()}/articles`)).status).toBe(200);
      slowest = Math.max(slowest, performance.now() - from);
      looks++;
    }
    expect(looks).toBeGreaterThan(1);
    expect(slowest).toBeLessThan(2_000);
    expect(await page.locator("#problems li").allTextContents()).toEqual([
      expect.stringContaining("scan.pdf: is binary"),
    ]);
    expect(await page.locator("#articles li").count()).toBe(100);
    expect(await page.locator("#rest").textContent()).toContain("And 20 articles more");
    await context.close();
  }, 60_000);

  it("without scripts, refuses an address in words; the page comes again by itself until it is over", async (test) => {
    const browser = browserFor(test);
    const options = { viewport: WIDE, javaScriptEnabled: false };
    const { context, page } = await open(browser, `${river.address()}/add`, options);
    await page.fill("input[name=url] >> nth=1", "http://169.254.169.254/latest/meta-data/");
    await page.click("text=Fetch and read it");
    await page.waitForURL("**/add/*");
    await page.locator("#problems li").waitFor({ timeout: 20_000 });
    expect(await page.locator("#problems li").textContent()).toContain("leads into a private network");
    expect(await page.locator("#standing").textContent()).toBe("Nothing was added; 1 problem came up.");
    await context.close();
  }, 60_000);
});

describe.skipIf(SHORT || !existsSync(NEWS))("over thousands of articles, in a real browser,", () => {
  const news = site([NEWS]);

  it("every page opens, is accessible and fits a phone", async (test) => {
    const browser = browserFor(test);
    const said = await news.first("/search.json?words=president");
    const outlets = (await (await fetch(`${news.address()}/outlets.json`)).json()) as { results: Ids[] };
    const [name, other] = outlets.results.map(({ name }) => name) as [string, string];
    for (const address of [
      "/",
      "/search?words=president",
      `/article/${said.report.article.key}`,
      `/utterance/${said.id}`,
      "/points",
      ...(said.speaker ? [`/person/${said.speaker.id}`] : []),
      "/outlets",
      `/outlet/${encodeURIComponent(name)}`,
      `/point/${(await news.first("/points.json")).id}`,
      `/compare?${new URLSearchParams({ a: name, b: other, words: "president" })}`,
    ]) {
      const { context, page, complaints, status } = await open(browser, news.address() + address, { viewport: NARROW });
      expect([address, status, complaints]).toEqual([address, 200, []]);
      expect([address, await violations(page)]).toEqual([address, []]);
      expect([address, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([address, NARROW.width]);
      await context.close();
    }
  }, 300_000);
});
