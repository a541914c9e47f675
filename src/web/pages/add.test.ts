import { describe, expect, it } from "vitest";
import type { Given } from "../add/given.ts";
import type { ReadGiven } from "../add/jobs.ts";
import { siteOf } from "../site.case.ts";

const EVIL = `"><script>alert(1)</script> <img src=x onerror=alert(2)> javascript:alert(3)`;
const words = (node: { textContent: string | null } | null | undefined) =>
  node?.textContent?.replace(/\s+/g, " ").trim();

/** A site where what is given is kept for the test, and told as `read` says. */
async function adding(read: ReadGiven = async () => {}) {
  const given: Given[] = [];
  const site = await siteOf([], {
    read: (one, tell, stop) => {
      given.push(one);
      return read(one, tell, stop);
    },
  });
  /** Sends a form and gives where it leads. */
  const send = async (address: string, fields: Record<string, string> | FormData) => {
    const sent = await site.post(address, fields);
    expect(sent.status).toBe(303);
    return sent.headers.get("location")!;
  };
  return { ...site, given, send };
}

describe("adding", () => {
  it("takes a text with what is known of it, its line ends as they were", async () => {
    const { send, given, page } = await adding();
    const fields = { title: " Flood ", outlet: "Lantern", date: "2024-03-12", url: "https://lantern.example/flood" };
    const address = await send("/add/text", { text: "It rained.\r\nIt rained again.", ...fields });
    expect(given).toEqual([{ kind: "text", text: "It rained.\nIt rained again.", ...fields, title: "Flood" }]);
    expect(words((await page(address)).querySelector("h1"))).toBe("Flood");
  });

  it("takes one file or several, and says so where none is chosen", async () => {
    const { send, given, post } = await adding();
    const form = (...names: string[]) => {
      const data = new FormData();
      for (const name of names) data.append("files", new File(["It rained."], name));
      return data;
    };
    await send("/add/files", form("a.txt"));
    await send("/add/files", form("a.txt", "b.html"));
    expect(given.map((one) => one.kind === "files" && one.files.map(({ name }) => name))).toEqual([
      ["a.txt"],
      ["a.txt", "b.html"],
    ]);
    const none = new FormData();
    none.append("files", new File([], ""));
    const refused = await post("/add/files", none);
    expect([refused.status, (await refused.text()).includes("choose a file first")]).toEqual([400, true]);
  });

  it.each([
    ["brenn.example/flood", "https://brenn.example/flood"],
    ["brenn.example:8080/", "https://brenn.example:8080/"],
    ["http://brenn.example/", "http://brenn.example/"],
    ["file:///etc/passwd", "file:///etc/passwd"],
    ["/etc/passwd", "https:///etc/passwd"],
  ])("takes %s for the address %s", async (typed, url) => {
    const { send, given } = await adding();
    await send("/add/url", { url: typed });
    expect(given).toEqual([{ kind: "address", url }]);
  });

  it("is not for another site's page", async () => {
    const { post, given } = await adding();
    for (const address of ["/add/url", "/add/text", "/add/files", "/add/stop"]) {
      const refused = await post(address, { url: "https://brenn.example/" }, { origin: "https://lantern.example" });
      expect(refused.status).toBe(403);
    }
    expect(given).toEqual([]);
  });

  it("says how much is too much", async () => {
    const { post } = await adding();
    const refused = await post("/add/text", { text: "It rained. ".repeat(400_000) });
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain("More was sent than this form takes, which is 4 MB.");
  });

  it("shows on the same page what was given of late", async () => {
    const { send, page } = await adding();
    const address = await send("/add/text", { text: "It rained." });
    const link = (await page("/add")).querySelector(`a[href="${address}"]`);
    expect([words(link), words(link?.parentElement)]).toEqual(["It rained.", "It rained. done"]);
  });
});

describe("the page of what is added", () => {
  it("asks to be shown again while it is read, without scripts too, and can be stopped", async () => {
    const { send, page, get } = await adding(
      (_, tell, stop) =>
        new Promise((done) => {
          tell({ kind: "engine", engine: "fast", instead: null });
          stop.addEventListener("abort", () => {
            tell({ kind: "end", how: "stopped" });
            done();
          });
        }),
    );
    const address = await send("/add/text", { text: "It rained." });
    expect(await (await get(address)).text()).toContain('<noscript><meta http-equiv="refresh"');
    const reading = await page(address);
    expect(words(reading.querySelector("#standing"))).toBe("It is being read.");
    expect(words(reading.querySelector("#progress"))).toContain("Read by the engine “fast”.");
    const job = reading.querySelector("[name=job]")!.getAttribute("value")!;
    expect(await send("/add/stop", { job })).toBe(address);
    const stopped = await page(address);
    expect(words(stopped.querySelector("#standing"))).toBe("Stopped. Nothing was added.");
    expect(stopped.querySelector("#stop, progress, meta[http-equiv]")).toBeNull();
  });

  it("links each article, and says in place what could not be read", async () => {
    const { send, page } = await adding(async (_, tell) => {
      tell({ kind: "engine", engine: "fast", instead: "The better one is not installed." });
      tell({ kind: "problem", sentence: "b.txt: is empty." });
      const article = { became: "known", key: "abc", name: "Rain", outlet: null, statements: 2 } as const;
      tell({ kind: "article", article });
    });
    const document = await page(await send("/add/text", { text: "It rained." }));
    expect(words(document.querySelector("#problems li"))).toBe("b.txt: is empty.");
    expect(document.querySelector("#articles a")!.getAttribute("href")).toBe("/article/abc");
    expect(words(document.querySelector("#articles li"))).toContain("2 statements · there already, nothing changed");
    expect(words(document.querySelector("#progress"))).toContain("The better one is not installed.");
  });

  it("shows hostile words as text and nothing else", async () => {
    const { send, get, page } = await adding(async (_, tell) => {
      const article = { became: "added", key: "abc", name: EVIL, outlet: EVIL, statements: 1 } as const;
      tell({ kind: "article", article });
      tell({ kind: "problem", sentence: EVIL });
      tell({ kind: "end", how: "failed", sentence: EVIL });
    });
    for (const address of [await send("/add/text", { text: "It rained.", title: EVIL }), "/add"]) {
      const markup = await (await get(address)).text();
      expect(markup).toContain("&lt;script&gt;");
      expect(markup.match(/<script/g)).toHaveLength(2);
      const document = await page(address);
      expect([...document.querySelectorAll("main img, main script, [onerror]")]).toEqual([]);
      for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^[/#]/);
    }
  });

  it("of another run says where everything is", async () => {
    const { get, post } = await adding();
    for (const gone of [await get("/add/0123456789ab"), await post("/add/stop", { job: "0123456789ab" })]) {
      expect(gone.status).toBe(404);
      expect(await gone.text()).toContain("What was kept is in the record.");
    }
    expect((await get("/add/0123456789ab.json")).status).toBe(404);
  });
});
