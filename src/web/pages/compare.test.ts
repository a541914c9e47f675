import { describe, expect, it } from "vitest";
import { RIVER, RIVER_ALIKE } from "../river.case.ts";
import { siteOf } from "../site.case.ts";

const words = (node: { textContent: string | null } | null | undefined) =>
  node?.textContent?.replace(/\s+/g, " ").trim();
const river = () => siteOf(RIVER, RIVER_ALIKE);

describe("the page that compares", () => {
  it("says in a sentence what it shows, and lays what both carried side by side", async () => {
    const { page } = await river();
    const document = await page("/compare?a=Northern+Wire&b=Courier&since=2024-03");
    expect(words(document.querySelector(".facts"))).toContain("Since 2024-03 · Northern Wire: 1 article");
    expect(words(document.querySelector(".lead"))).toBe(
      "Both carried 1, all in other words. Tessary Courier left out nothing; Northern Wire left out 1 that Tessary Courier had.",
    );
    const [one, other] = [...document.querySelectorAll(".pairs .pair > div")];
    expect([one, other].map((side) => words(side!.querySelector(".side")))).toEqual([
      "Northern Wire",
      "Tessary Courier",
    ]);
    expect(words(one!.querySelector(".render"))).toBe(
      "“Water must never be used as a weapon, not against a neighbour.”",
    );
    expect([...one!.querySelectorAll("ins")].map(words)).toContain("used as");
    expect(words(document.querySelector("#only-b")!.parentElement)).toContain("nobody needed to panic");
    expect(document.querySelector("#only-a")).toBeNull();
  });

  it("names the other side's utterance of the same point", async () => {
    const { page } = await river();
    const document = await page("/compare?aUntil=2024&bSince=2025");
    expect(words(document.querySelector("#only-b")!.parentElement)).toContain(
      "All outlets, until 2024 has the same point in other words: Henrik Vossel, “Water must never be used as a weapon",
    );
  });

  it("keeps what was asked for in its form", async () => {
    const { page } = await river();
    const document = await page("/compare?a=Northern+Wire&b=Courier&words=weapon&since=2024-03");
    const value = (name: string) => document.querySelector(`form.compare [name=${name}]`)!.getAttribute("value");
    expect(["a", "b", "words", "since", "until"].map(value)).toEqual([
      "Northern Wire",
      "Courier",
      "weapon",
      "2024-03",
      "",
    ]);
  });

  it("offers outlets that carried the same, and is led to by them and by what they carried", async () => {
    const { page } = await river();
    const links = async (address: string) =>
      [...(await page(address)).querySelectorAll('a[href^="/compare?"]')].map((link) => link.getAttribute("href"));
    expect(await links("/compare")).toEqual(["/compare?a=Northern+Wire&b=Tessary+Courier"]);
    expect(await links("/outlet/Northern%20Wire")).toEqual(["/compare?a=Northern+Wire"]);
    expect(await links("/point/p0000000000")).toEqual(["/compare?point=p0000000000"]);
    expect(await links("/compare?point=p0000000000")).toContain(
      "/compare?a=Northern+Wire&b=Tessary+Courier&point=p0000000000",
    );
    const found = await page("/search?words=neighbour");
    expect(await links(found.querySelector('a[href^="/utterance/"]')!.getAttribute("href")!)).toEqual([
      "/compare?a=Northern+Wire&b=Tessary+Courier&since=2024-03-12&until=2024-03-13",
    ]);
  });

  it("says what it can't compare", async () => {
    const { get } = await river();
    const refused = await get("/compare.json?a=Northern+Wire&b=Nobody's+Herald");
    expect(refused.status).toBe(404);
    expect(((await refused.json()) as { problem: string }).problem).toContain("No outlet");
  });
});
