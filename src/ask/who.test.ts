import { afterAll, describe, expect, it } from "vitest";
import { recordOf } from "./record.case.ts";
import { riverRecord } from "./river.case.ts";
import { who } from "./who.ts";

describe("who said this", () => {
  const record = riverRecord();
  afterAll(() => record.close());
  const found = async (words: string) =>
    (await who(record, words)).results.map(({ speaker, report }) => `${speaker?.name} in ${report.article.id}`);

  it.each<[string, string[]]>([
    ["water weapon", ["Henrik Vossel in wire", "Ilena Dorvath in speech"]],
    ["WATER Weapön", ["Henrik Vossel in wire", "Ilena Dorvath in speech"]],
    ['"be used as a weapon"', ["Henrik Vossel in wire"]],
    ["neigh*", ["Henrik Vossel in wire"]],
    ['"to be"', ["Henrik Vossel in post"]],
    ["weapon speaker:dorvat", ["Ilena Dorvath in speech"]],
    ['weapon speaker:"Genrik Vossel"', ["Henrik Vossel in wire"]],
    ["weapon speaker:Selk", []],
    ["weapon outlet:courier", ["Henrik Vossel in courier"]],
    ["weapon outlet:gazette", []],
    ["talks builders until:2024-03", ["Amara Linde in maravpress"]],
    ["talks since:2024-03-13", ["Ilena Dorvath in speech"]],
    ["never speaker:Vossel until:2024-03", ["Henrik Vossel in wire"]],
    ["bread OR (NOT", []],
  ])("%s", async (words, expected) => expect(await found(words)).toEqual(expected));

  it("names each utterance once, with all that carry it", async () => {
    const [vossel] = (await who(record, "weapon neighbour")).results;
    expect(vossel).toMatchObject({
      renders: 4,
      outlets: ["The Brennick Post", "Northern Wire", "The Tessary Courier"],
      first: { from: "2024-03-12", to: "2024-03-12" },
    });
    expect(vossel!.report.words).toContain("neighbour");
  });

  it("points at the words in the article", async () => {
    const { report } = (await who(record, "bread")).results[0]!;
    const [[start, end]] = report.content as [[number, number]];
    expect("\nOda Vossel said: “I bake bread.”".slice(start, end)).toBe(report.words);
  });

  it("goes page by page without loss or repetition", async () => {
    const all = (await who(record, "a* OR the*", { limit: 50 })).results.map(({ id }) => id);
    const every = (await who(record, "since:2024", { limit: 50 })).results.map(({ id }) => id);
    const pages: string[] = [];
    for (let page = 1; ; page++) {
      const one = await who(record, "since:2024", { limit: 2, page });
      expect(one.results.length).toBeLessThanOrEqual(2);
      pages.push(...one.results.map(({ id }) => id));
      if (!one.more) break;
    }
    expect(pages).toEqual(every);
    expect(new Set(pages).size).toBe(6);
    expect(all).toEqual([]);
  });
});

it("of words that are everywhere, gives what came last, without counting them", async () => {
  const says = Array.from({ length: 1300 }, (_, i) => `Sanna Pell: the tap number ${i} is running`);
  const record = recordOf([
    { id: "a", says },
    { id: "b", says },
  ]);
  const { results, total, more } = await who(record, "tap running", { limit: 3, page: 2 });
  expect(results.map(({ words }) => words)).toEqual([1296, 1295, 1294].map((i) => `the tap number ${i} is running`));
  expect([total, more]).toEqual([null, true]);
  record.close();
});
