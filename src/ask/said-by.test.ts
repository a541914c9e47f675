import { afterAll, expect, it } from "vitest";
import { recordOf } from "./record.case.ts";
import { saidBy } from "./said-by.ts";

const WORDS = [
  "The quay holds",
  "The river rises",
  "The gate is shut",
  "The lake is full",
  "Nobody sleeps",
  "The ice goes",
];
const record = recordOf(
  [
    {
      id: "one",
      outlet: "Northern Wire",
      day: "2024-03-12",
      says: WORDS.slice(0, 3).map((words) => `Mira Vossel: ${words}`),
    },
    {
      id: "two",
      outlet: "Keld Today",
      day: "2024-03-12",
      says: ["Mira Vossel: The river rises", "Mira Vossel: The lake is full"],
    },
    { id: "three", outlet: "Keld Today", day: "2024-05-01", says: ["Mira Vossel: Nobody sleeps"] },
    { id: "four", outlet: "Keld Today", says: ["Mira Vossel: The ice goes"] },
  ],
  { utterances: [["The river rises"]] },
);
afterAll(() => record.close());
const { key } = record.db.prepare("select key from person").get() as unknown as { key: string };

it.each([
  [{ outlet: "Keld" }, ["Nobody sleeps", "The river rises", "The lake is full", "The ice goes"]],
  [{ since: "2024-03", until: "2024-03" }, 4],
  [{ words: "the" }, 5],
  [{ words: "river", outlet: "Northern" }, ["The river rises"]],
  [{ until: "2023" }, []],
] as const)("narrowed by %j, it is in the order of all, page by page as well", async (filter, expected) => {
  const words = async (narrowed: object, limit: number, page = 1) =>
    (await saidBy(record, key, narrowed, { limit, page })).results.map((said) => said.words);
  const all = await words({}, 100);
  const found = await words(filter, 100);
  expect(found).toEqual(all.filter((one) => found.includes(one)));
  if (typeof expected === "number") expect(found).toHaveLength(expected);
  else expect([...found].sort()).toEqual([...expected].sort());
  const pages = await Promise.all(found.map((_, i) => words(filter, 1, i + 1)));
  expect(pages.flat()).toEqual(found);
});
