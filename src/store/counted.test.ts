import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf } from "./entry.ts";
import { readingOf, TEST_LINKERS, testRecord } from "./for-tests.ts";
import { lookUp } from "./name-words.ts";
import type { OpenRecord } from "./open.ts";
import { createWriter } from "./writer.ts";

const NAMES = ["Mira Vossel", "Ada Thornquist", "Vossel"];
const OUTLETS = ["The Lower Quay", "Brennick Post", null];
const WORDS = ["The quay will hold until the water falls", "Nobody upstream listened", "The lower town needs a bridge"];

/** What the triggers counted, and what counting anew gives. */
function counts({ db }: OpenRecord): [counted: unknown, anew: unknown] {
  const rows = (sql: string) => db.prepare(sql).raw().all();
  return [
    [
      rows("select what, n from tally order by what"),
      rows("select outlet, speaker, articles, statements from outlet_speaker order by outlet, speaker"),
    ],
    [
      rows(`select 'person', count(*) from person union all select 'statement', count(*) from statement
        union all select 'utterance', count(*) from utterance`),
      rows(`select outlet, coalesce(speaker, 0), count(distinct article), count(*) from statement s
        join article a on a.id = s.article where outlet is not null group by 1, 2 order by 1, 2`),
    ],
  ];
}

describe("what is counted as rows come and go", () => {
  const steps = fc.array(
    fc.record({
      story: fc.nat(3),
      outlet: fc.constantFrom(...OUTLETS),
      said: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...WORDS)), { maxLength: 4 }),
      reread: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it("is what counting anew gives, whatever is added, revised and read again", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const record = testRecord();
        const writer = createWriter(record, { linkers: TEST_LINKERS });
        for (const [i, { story, outlet, said, reread }] of all.entries()) {
          const bare = readingOf(
            `story-${story}`,
            `2031-03-${String(i + 10)}`,
            said.map(([name, words]) => [name, null, words]),
          );
          const named = outlet === null ? null : { name: outlet, evidence: { field: "outlet" } };
          const reading = { ...bare, article: { ...bare.article, outlet: named } };
          const url = `https://brenn.example/${story}`;
          const entry = entryOf(reading, { id: reading.id, text: reading.text, url }, TEST_LINKERS);
          if (!reread) writer.add([entry]);
          else {
            writer.add([entry]);
            const renamed = { ...reading.article, outlet: { name: "Keld Today", evidence: { field: "outlet" } } };
            writer.reread([
              entryOf({ ...reading, article: renamed }, { id: reading.id, text: reading.text, url }, TEST_LINKERS),
            ]);
          }
          const [counted, anew] = counts(record);
          expect(counted).toEqual(anew);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("a name's words", () => {
  it("are looked up alike where they sound alike, and are long enough for it", () => {
    expect(lookUp("dorvat")).toBe(lookUp("dorvath"));
    expect(lookUp("selk")).not.toBe(lookUp("selkirk"));
    expect(lookUp("lin")).not.toBe(lookUp("line"));
  });
});
