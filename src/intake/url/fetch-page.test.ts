import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { whereElse } from "./address.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";
import type { Reach } from "./reach.ts";

const PAGE = "<!doctype html><p>“The river will not wait,” Mira Vossel said.";

/** A server on this machine, within reach of `fetchPage` as http://brenn.example. */
async function serving(answer: RequestListener) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url!, headers: request.headers });
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const names: Record<string, readonly string[]> = { "brenn.example": ["127.0.0.1"], "inside.example": ["10.0.0.7"] };
  const reach: Reach = {
    resolve: async (host) => names[host] ?? [],
    whereElse: (address) => (address === "127.0.0.1" ? undefined : whereElse(address)),
    ports: [port],
  };
  const url = (path = "/") => `http://brenn.example:${port}${path}`;
  const fetched = (path = "/", options: FetchOptions = {}) => fetchPage(url(path), { reach, ...options });
  return { asked, port, reach, url, fetched };
}

const html = { "content-type": "text/html; charset=windows-1251" };

describe("a page of the web", () => {
  it("is fetched with its type, by a plain request that carries nothing else", async () => {
    const { asked, url, fetched } = await serving((_, response) => response.writeHead(200, html).end(PAGE));
    const page = await fetched("/flood?page=2#top");
    expect(page.url).toBe(url("/flood?page=2"));
    expect(page.type).toMatchObject({ type: "text/html", format: "html", charset: "windows-1251" });
    expect(String(page.body)).toBe(PAGE);
    expect(asked[0]!.url).toBe("/flood?page=2");
    expect(asked[0]!.headers["user-agent"]).toMatch(/^hearsay /);
    expect(Object.keys(asked[0]!.headers)).not.toEqual(expect.arrayContaining(["cookie"]));
    expect(Object.keys(asked[0]!.headers)).not.toEqual(expect.arrayContaining(["authorization"]));
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("is unpacked from %s", async (packing, pack) => {
    const { fetched } = await serving((_, response) =>
      response.writeHead(200, { ...html, "content-encoding": packing }).end(pack(PAGE)),
    );
    expect(String((await fetched()).body)).toBe(PAGE);
  });

  it("is followed to where it moved, five times and no more", async () => {
    const { url, fetched } = await serving(({ url: path }, response) => {
      const left = Number(path!.slice(1));
      if (left) response.writeHead(302, { location: `/${left - 1}` }).end();
      else response.writeHead(200, html).end(PAGE);
    });
    expect((await fetched("/5")).url).toBe(url("/0"));
    await expect(fetched("/6")).rejects.toThrow(`${url("/6")}: leads on more than 5 times.`);
  });
});

describe("a redirect", () => {
  it.each([
    "http://127.0.0.2/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://2130706434/",
    "file:///etc/passwd",
    "http://user:secret@brenn.example/",
    "http://brenn.example:22/",
    "//[fd00::1]/",
    "http://",
  ])("to %s is refused", async (location) => {
    const { asked, fetched } = await serving((_, response) => response.writeHead(301, { location }).end());
    await expect(fetched()).rejects.toMatchObject({ reason: "refused" });
    expect(asked).toHaveLength(1);
  });

  it("to a name that leads inside is refused, without a word of where", async () => {
    const { port, fetched } = await serving((_, response) =>
      response.writeHead(302, { location: `http://inside.example:${port}/` }).end(),
    );
    await expect(fetched()).rejects.toThrow(/brenn\.example:\d+\/: leads into a private network; (?!.*10\.0)/);
  });
});

describe("a name", () => {
  it("of this machine is refused as its address is", async () => {
    await expect(fetchPage("http://localhost/")).rejects.toThrow("leads to this machine itself");
  });

  it("that leads inside is refused before anything connects, also where only one of its addresses does", async () => {
    const { asked, reach, url } = await serving((_, response) => response.writeHead(200, html).end(PAGE));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(["127.0.0.1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254", "fd00::1"], {
          minLength: 1,
        }),
        async (addresses) => {
          fc.pre(addresses.some((address) => reach.whereElse(address)));
          const page = fetchPage(url(), { reach: { ...reach, resolve: async () => addresses } });
          await expect(page).rejects.toMatchObject({ reason: "refused" });
        },
      ),
      { numRuns: 30 },
    );
    expect(asked).toHaveLength(0);
  });

  it("is looked up once for a connection: what was checked is connected to", async () => {
    const { asked, reach, url } = await serving((_, response) => response.writeHead(200, html).end(PAGE));
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const rebound: Reach = { ...reach, resolve: async () => answers.shift() ?? [] };
    expect(String((await fetchPage(url(), { reach: rebound })).body)).toBe(PAGE);
    expect([asked.length, answers.length]).toEqual([1, 1]);
  });

  it("that rebinds between a redirect and the next is refused there", async () => {
    const { asked, reach, url } = await serving((_, response) => response.writeHead(302, { location: "/again" }).end());
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const rebound: Reach = { ...reach, resolve: async () => answers.shift() ?? [] };
    await expect(fetchPage(url(), { reach: rebound })).rejects.toThrow("private network");
    expect(asked).toHaveLength(1);
  });

  it("that nobody has is said so", async () => {
    const { reach, url } = await serving((_, response) => response.end());
    await expect(fetchPage(url(), { reach: { ...reach, resolve: async () => [] } })).rejects.toThrow("no such host");
  });
});

describe("what is too much", () => {
  const most = 100_000;
  const large = "<p>The river rose. ".repeat(20_000);

  it.each<[string, RequestListener]>([
    ["announced", (_, response) => response.writeHead(200, { ...html, "content-length": 10 * most }).end()],
    ["sent", (_, response) => response.writeHead(200, html).end(large)],
    [
      "unpacked",
      (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(large)),
    ],
    [
      "unpacked",
      (_, response) => response.writeHead(200, { ...html, "content-encoding": "br" }).end(brotliCompressSync(large)),
    ],
  ])("is refused where it is %s", async (_, answer) => {
    const { fetched } = await serving(answer);
    await expect(fetched("/", { most })).rejects.toThrow(/is larger than 1 MB, the most that is fetched\.$/);
  });

  it("takes too long, and is let go", async () => {
    const { fetched } = await serving((_, response) => {
      response.writeHead(200, html).write(PAGE);
      const trickle = setInterval(() => response.write("<p>"), 20);
      response.on("close", () => clearInterval(trickle));
    });
    await expect(fetched("/", { patience: 300 })).rejects.toThrow(/: didn't come within 0\.3 seconds\.$/);
  });

  it.each<[string, RequestListener]>([
    ["at once", () => {}],
    ["in the middle", (_, response) => response.writeHead(200, html).write(PAGE)],
  ])("falls silent %s, and is let go", async (_, answer) => {
    const { fetched } = await serving(answer);
    await expect(fetched("/", { idle: 100 })).rejects.toThrow("the server doesn't answer");
  });

  it("can be stopped", async () => {
    const { fetched } = await serving(() => {});
    await expect(fetched("/", { signal: AbortSignal.timeout(50) })).rejects.toThrow("it was stopped");
  });
});

describe("what is no page", () => {
  it.each<[string, RequestListener]>([
    ["the server answers “404 Not Found” and gives no page.", (_, response) => response.writeHead(404, html).end(PAGE)],
    [
      "is application/pdf; only web pages",
      (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
    ],
    [
      "comes packed in a way",
      (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip, gzip" }).end("x"),
    ],
    [
      "what came is damaged",
      (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end("no gzip"),
    ],
    ["the server broke off", ({ socket }) => socket.destroy()],
    [
      "the server broke off",
      ({ socket }, response) =>
        response.writeHead(200, { ...html, "content-length": 99 }).write("x", () => socket.destroy()),
    ],
    ["what answers there is no web server", ({ socket }) => socket.end("SSH-2.0-brenn\r\n")],
  ])("%s", async (sentence, answer) => {
    const { fetched } = await serving(answer);
    await expect(fetched()).rejects.toThrow(sentence);
  });

  it("nobody listens", async () => {
    const { reach } = await serving(() => {});
    await expect(fetchPage("http://brenn.example:9/", { reach: { ...reach, ports: [9] } })).rejects.toThrow(
      "takes no connections",
    );
  });
});
