import { describe, expect, it } from "vitest";
import { RIVER, RIVER_ALIKE } from "../river.case.ts";
import { siteOf } from "../site.case.ts";

const words = (node: { textContent: string | null } | null | undefined) =>
  node?.textContent?.replace(/\s+/g, " ").trim();
const river = () => siteOf(RIVER, RIVER_ALIKE);

describe("the utterance page", () => {
  async function utterancePage() {
    const { page } = await river();
    const found = await page("/search?words=neighbour");
    return page(found.querySelector('a[href^="/utterance/"]')!.getAttribute("href")!);
  }

  it("lays every report on the fullest and marks what differs", async () => {
    const document = await utterancePage();
    const reports = [...document.querySelectorAll(".renders > li")];
    expect(reports.map((one) => words(one.querySelector("b")))).toEqual([
      "Northern Wire",
      "Tessary Courier",
      "Outlet not named",
    ]);
    expect([...reports[1]!.querySelectorAll("del")].map(words)).toContain("used as");
    expect(words(reports[1])).toContain("inside quotation marks, but not the same words");
  });

  it("draws the chain of hands, and says it in words with what proves it", async () => {
    const document = await utterancePage();
    const boxes = [...document.querySelectorAll(".graph text")].map((one) => one.firstChild!.textContent);
    expect(boxes).toEqual(expect.arrayContaining(["Henrik Vossel", "Northern Wire", "Tessary Courier"]));
    const credit = [...document.querySelectorAll(".chain .hand")].find((one) =>
      words(one)?.startsWith("Northern Wire"),
    );
    expect(words(credit?.querySelector(".proof"))).toContain("citing Northern Wire");
    expect(words(credit)).toContain("its own article");
  });
});

describe("the talking point page", () => {
  it("has a lane for each speaker and a mark for each dated report", async () => {
    const { page } = await river();
    const document = await page("/point/p0000000000");
    expect(
      [...document.querySelectorAll(".timeline a:not(.band)")].map((one) => one.getAttribute("aria-label")),
    ).toEqual([
      expect.stringContaining("Northern Wire, 2024-03-12: Henrik Vossel"),
      expect.stringContaining("Tessary Courier, 2024-03-13: Henrik Vossel"),
      expect.stringContaining("AC/DC Post, 2025-10-03: Ilena Dorvath"),
    ]);
  });

  it("can be looked at closer, by years, months, weeks and days, and from each the next and the wider one", async () => {
    const { page, get } = await river();
    const links = async (query: string) => {
      const document = await page(`/point/p0000000000${query}`);
      const keys = [...document.querySelectorAll(".zoom [data-key]")].map((one) => one.getAttribute("data-key"));
      const hrefs = [...document.querySelectorAll(".zoom [data-key]")].map((one) =>
        one.getAttribute("href")!.slice(18),
      );
      return [
        document.querySelectorAll(".timeline .mark").length,
        Object.fromEntries(keys.map((key, i) => [key, hrefs[i]])),
      ];
    };
    expect(await links("")).toEqual([3, { "+": "?during=2024#timeline" }]);
    expect(await links("?during=2024")).toEqual([
      2,
      { "-": "#timeline", ArrowRight: "?during=2025#timeline", "+": "?during=2024-03#timeline" },
    ]);
    expect(await links("?during=2024-W11")).toEqual([
      2,
      { "-": "?during=2024-03#timeline", ArrowRight: "?during=2025-W40#timeline", "+": "?during=2024-03-12#timeline" },
    ]);
    expect((await links("?during=2024-03-13"))[0]).toBe(1);
    expect((await get("/point/p0000000000?during=soon")).status).toBe(400);
  });

  it("leads closer by the bands of its picture", async () => {
    const { page } = await river();
    const bands = [...(await page("/point/p0000000000")).querySelectorAll(".timeline .band")];
    expect(bands.map((band) => [band.getAttribute("href"), band.getAttribute("aria-label")])).toEqual([
      ["/point/p0000000000?during=2024#timeline", "2024: only 2024, 2 reports"],
      ["/point/p0000000000?during=2025#timeline", "2025: only 2025, 1 report"],
    ]);
  });

  it("says what its picture shows", async () => {
    const { page } = await river();
    const title = async (query: string) =>
      words((await page(`/point/p0000000000${query}`)).querySelector("figcaption"));
    expect(await title("")).toMatch(/^2 speakers made it, by 3 reports in 3 outlets: /);
    expect(await title("?during=2024-W11")).toMatch(/^1 speaker made it in the week of 11 March 2024, by 2 reports/);
  });
});

describe("the person page", () => {
  async function addressOf(name: string) {
    const { persons } = (await (await (await river()).get(`/person/${encodeURIComponent(name)}.json`)).json()) as {
      persons: { id: string }[];
    };
    return `/person/${persons[0]!.id}`;
  }

  it("narrows what was said by words, outlet and days", async () => {
    const { page } = await river();
    const address = await addressOf("Henrik Vossel");
    const shown = async (query: string) =>
      (await page(`${address}?${query}`)).querySelectorAll("#said ~ .utterances li").length;
    expect(await shown("")).toBeGreaterThan(0);
    expect(await shown("words=bread")).toBe(0);
    expect(await shown("outlet=Courier&since=2024-03-13")).toBeGreaterThan(0);
    expect(await shown("outlet=Nobody")).toBe(0);
    expect(await shown("until=2023")).toBe(0);
  });

  it("exports what is shown", async () => {
    const { get } = await river();
    const csv = await get(`${await addressOf("Sanna Pell")}.csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    const [head, row] = (await csv.text()).split("\r\n");
    expect(head).toBe("id,speaker,words,first_from,first_to,reports,outlets");
    expect(row).toContain("Sanna Pell,nobody needed to panic,2024-03-13,2024-03-13,1,Tessary Courier");
  });
});

describe("the outlet page", () => {
  it("tells what it takes from what is its own", async () => {
    const { page } = await river();
    const document = await page("/outlet/Tessary%20Courier");
    expect(words(document.querySelector("#takes")!.parentElement)).toContain(
      "Of its statements, 0 % (0) are its own as far as its articles say; for 2 they credit another medium.",
    );
    expect(words(document.querySelector(".flow"))).toContain("Northern Wire: 2 of 2 statements");
  });

  it("is found by whatever name an outlet has", async () => {
    const { page } = await river();
    const link = (await page("/outlets")).querySelector('a[href*="DC"]')!.getAttribute("href")!;
    expect(words((await page(link)).querySelector("h1"))).toBe("AC/DC Post");
  });
});

describe("the start page", () => {
  it("says what is in the record, and what moved", async () => {
    const { page } = await river();
    const document = await page("/");
    expect(words(document.querySelector(".lead"))).toContain(
      "4 articles from 2024-03-12 to 2025-10-03 report 5 statements",
    );
    expect(words(document.querySelector("#moved")!.parentElement)).toContain("Water must never");
  });

  it("of an empty record says how to fill it", async () => {
    const { page } = await siteOf([]);
    expect(words((await page("/")).querySelector("main"))).toContain("hearsay add");
  });
});

describe("search", () => {
  it("keeps what was asked, and marks it in what was found", async () => {
    const { page } = await river();
    const document = await page("/search?words=%22as+a+weapon%22");
    expect(document.querySelector("#words")!.getAttribute("value")).toBe('"as a weapon"');
    expect(words(document.querySelector("mark"))).toBe("as a weapon");
  });

  it("says in words what can't be asked", async () => {
    const { get } = await river();
    const wrong = await get("/search?words=since:2024-02-31");
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("no such day");
  });
});
