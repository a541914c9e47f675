import { closeSync, openSync, statSync, writeSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, entryOf } from "./entry.ts";
import { contentsOf, readingOf, recordPath, TEST_LINKERS, testRecord } from "./for-tests.ts";
import { MOST } from "./linking/components.ts";
import { type OpenRecord, openRecord } from "./open.ts";
import { createWriter } from "./writer.ts";

const PEOPLE = [
  ["Mira Vossel", "mayor"],
  ["Vossel", null],
  ["Ada Thornquist", "hydrologist"],
  ["M. Vossel", "mayor"],
  ["Thornquist", null],
] as const;
const WORDS = [
  "The quay will hold until the water falls",
  "The quay will hold until the water falls in spring",
  "The quay will certainly hold",
  "Nobody upstream listened when the Brenn rose",
  "Nobody upstream ever listened when the Brenn rose",
  "The lower town needs another bridge",
];

/** Four of a few words, in their order: so that what is said is often alike, and seldom the same. */
const MIXED = fc
  .shuffledSubarray(
    ["quay", "water", "bridge", "spring", "tower", "weir", "mill", "boat", "flood"].map((word) => `${word}s`),
    {
      minLength: 4,
      maxLength: 4,
    },
  )
  .map((words) => words.sort().join(" "));

/** Articles in which some of these people say some of these words. */
const articles = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.array(fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 4 }),
  ),
  { minLength: 1, maxLength: 8, selector: JSON.stringify },
);

function entries(of: readonly (readonly [number, readonly (readonly [readonly [string, string | null], string])[]])[]) {
  return of.map(([day, said], i) => {
    const date = `2031-03-${String(day).padStart(2, "0")}`;
    const reading = readingOf(
      `story-${i}`,
      date,
      said.map(([[name, role], words]) => [name, role, words]),
    );
    return entryOf(reading, { id: reading.id, text: reading.text, date }, TEST_LINKERS);
  });
}

function filled(batches: readonly ReturnType<typeof entries>[], reach?: number, linkers = TEST_LINKERS): OpenRecord {
  const record = testRecord();
  const writer = createWriter(record, {
    linkers,
    ...(reach && { reach: { person: reach, utterance: reach, point: reach } }),
  });
  for (const batch of batches) writer.add(batch);
  return record;
}

describe("adding", () => {
  it("comes to the same record in whatever order and batches, also where keys are common", () => {
    fc.assert(
      fc.property(
        articles.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(entries(of), { minLength: of.length }))),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(1, 2, 16),
        ([of, shuffled], size, reach) => {
          const whole = filled([entries(of)], reach);
          const parts = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, i) =>
            shuffled.slice(i * size, (i + 1) * size),
          );
          expect(contentsOf(filled(parts, reach))).toEqual(contentsOf(whole));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("comes to the same record where utterances that grow make way in crowded lists", () => {
    const crowded = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), MIXED), { minLength: 8, maxLength: 24 });
    fc.assert(
      fc.property(crowded, fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2), (said, size, reach) => {
        const all = entries(said.map(([day, words], i) => [day, [[PEOPLE[i % 2]!, words]]]));
        const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
          all.slice(i * size, (i + 1) * size),
        );
        expect(contentsOf(filled(parts, reach))).toEqual(contentsOf(filled([all], reach)));
      }),
      { numRuns: 25 },
    );
  });

  it("comes to the same record whether or not more reports join settled utterances without a look at all", () => {
    const { utterance, ...others } = TEST_LINKERS;
    const { sure: _, ...unsure } = utterance!;
    const several = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1), MIXED), {
      minLength: 8,
      maxLength: 24,
    });
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 16), (said, size, reach) => {
        const all = entries(said.map(([day, who, words]) => [day, [[PEOPLE[who]!, words]]]));
        const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
          all.slice(i * size, (i + 1) * size),
        );
        const { utterances, ...rest } = contentsOf(filled(parts, reach));
        const whole = contentsOf(filled(parts, reach, { ...others, utterance: unsure }));
        const saying = (rows: unknown[]) => (rows as unknown[][]).map((row) => row.slice(0, 6));
        expect({ ...rest, utterances: saying(utterances!) }).toEqual({
          ...whole,
          utterances: saying(whole.utterances!),
        });
      }),
      { numRuns: 25 },
    );
  });

  it("comes to the same record where an utterance outgrows what is looked at whole", () => {
    const said = Array.from({ length: MOST + 30 }, (_, i) => WORDS[i % 2]!);
    const all = entries(said.map((words, i) => [1 + (i % 5), [[PEOPLE[0], words]]]));
    const one = contentsOf(filled([all], 16));
    expect(
      contentsOf(
        filled(
          all.map((entry) => [entry]),
          16,
        ),
      ),
    ).toEqual(one);
    expect(
      contentsOf(
        filled(
          [...all].reverse().map((entry) => [entry]),
          16,
        ),
      ),
    ).toEqual(one);
  });

  it("the same article again changes nothing, under its id or its url", () => {
    const reading = readingOf("a.txt", "2031-03-04", [["Mira Vossel", "mayor", WORDS[0]!]]);
    const article = { id: "a.txt", text: reading.text, url: "https://brenn.example/1" };
    const record = testRecord();
    const writer = createWriter(record, { linkers: TEST_LINKERS });
    const entry = entryOf(reading, article, TEST_LINKERS);
    expect(writer.add([entry, entry])).toEqual(["added", "known"]);
    const before = contentsOf(record);
    const moved = entryOf(
      { ...reading, id: "b.txt" },
      { ...article, id: "b.txt", url: `${article.url}#top` },
      TEST_LINKERS,
    );
    expect(writer.add([moved])).toEqual(["known"]);
    expect(writer.add([entryOf(reading, undefined, TEST_LINKERS)])).toEqual(["known"]);
    expect(contentsOf(record)).toEqual(before);
  });

  it("keeps a changed version of a url as a revision; what the newest says stands, and nothing else", () => {
    const url = "https://brenn.example/1";
    const version = (day: string, words: string) => {
      const reading = readingOf(`v${day}`, `2031-03-${day}`, [["Mira Vossel", day === "04" ? "mayor" : null, words]]);
      return entryOf(reading, { id: reading.id, text: reading.text, url }, TEST_LINKERS);
    };
    const other = entryOf(readingOf("other", "2031-03-05", [["Vossel", null, WORDS[1]!]]), undefined, TEST_LINKERS);
    const [first, second, third] = [version("04", WORDS[0]!), version("06", WORDS[3]!), version("05", WORDS[5]!)];
    const record = testRecord();
    const writer = createWriter(record, { linkers: TEST_LINKERS });
    expect(writer.add([first, other])).toEqual(["added", "added"]);
    expect(writer.add([second])).toEqual(["revision"]);
    expect(writer.add([third])).toEqual(["older revision"]);
    const clean = testRecord();
    createWriter(clean, { linkers: TEST_LINKERS }).add([second, other]);
    const { articles, ...rest } = contentsOf(record);
    const { articles: _, ...expected } = contentsOf(clean);
    expect(rest).toEqual(expected);
    expect(articles).toHaveLength(4);
    expect(record.db.prepare("select count(*) from reading").raw().all()).toEqual([[4]]);
  });

  it("all or nothing: where something throws, the record is as it was", () => {
    const record = testRecord();
    const writer = createWriter(record, { linkers: TEST_LINKERS });
    const [one, two] = entries([
      [1, [[PEOPLE[0], WORDS[0]!]]],
      [2, [[PEOPLE[1], WORDS[1]!]]],
    ]) as [ReturnType<typeof entryOf>, ReturnType<typeof entryOf>];
    writer.add([one]);
    const before = contentsOf(record);
    expect(() => writer.add([two, { ...one, name: "c", digest: 1 }])).toThrow("UNIQUE");
    expect(contentsOf(record)).toEqual(before);
    expect(writer.add([two])).toEqual(["added"]);
  });

  it("two writers in turn come to the same as one", () => {
    const all = entries(WORDS.map((words, i) => [i + 1, [[PEOPLE[i % 5]!, words]]]));
    const record = testRecord();
    const again = testRecord(record.path);
    const writers = [record, again].map((open) => createWriter(open, { linkers: TEST_LINKERS }));
    for (const [i, entry] of all.entries()) writers[i % 2]!.add([entry]);
    expect(contentsOf(record)).toEqual(contentsOf(filled([all])));
  });
});

describe("a record that can't be written to", () => {
  const [one, two] = entries(WORDS.map((words, i) => [i + 1, [[PEOPLE[i % 5]!, words]]])) as [Entry, Entry];

  it("because the disk is full: a sentence, and what was kept is kept", () => {
    const record = testRecord();
    const writer = createWriter(record, { linkers: TEST_LINKERS });
    writer.add([one]);
    const before = contentsOf(record);
    const [[pages]] = record.db.prepare("pragma page_count").raw().all() as [[number]];
    record.db.exec(`pragma max_page_count = ${pages}`);
    const large = { ...two, text: new Uint8Array(100_000) };
    expect(() => writer.add([large])).toThrow(expect.objectContaining({ name: "StoreProblem", reason: "full" }));
    expect(contentsOf(record)).toEqual(before);
    record.db.exec("pragma max_page_count = 1000000");
    expect(writer.add([large])).toEqual(["added"]);
  });

  it("because another program writes for too long: a sentence, and later it goes on", () => {
    const path = recordPath();
    const other = testRecord(path);
    const record = openRecord(path, { write: true, patience: 20 });
    const writer = createWriter(record, { linkers: TEST_LINKERS });
    other.db.exec("begin immediate");
    expect(() => writer.add([one])).toThrow(expect.objectContaining({ name: "StoreProblem", reason: "locked" }));
    other.db.exec("commit");
    expect(writer.add([one])).toEqual(["added"]);
    record.close();
  });

  it("because it was overwritten in the middle: a sentence", () => {
    const path = recordPath();
    const made = openRecord(path, { write: true });
    createWriter(made, { linkers: TEST_LINKERS }).add([one]);
    made.db.exec("pragma wal_checkpoint(truncate)");
    made.close();
    const size = statSync(path).size;
    const file = openSync(path, "r+");
    writeSync(file, Buffer.alloc(size - 4_096, 0x55), 0, size - 4_096, 4_096);
    closeSync(file);
    expect(() => {
      const record = openRecord(path, { write: true });
      try {
        createWriter(record, { linkers: TEST_LINKERS }).add([two]);
      } finally {
        record.close();
      }
    }).toThrow(expect.objectContaining({ name: "StoreProblem", reason: "damaged" }));
  });
});
