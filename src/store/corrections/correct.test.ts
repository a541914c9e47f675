import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../entry.ts";
import { entryOf } from "../entry.ts";
import { contentsOf, readingOf, TEST_LINKERS, testRecord } from "../for-tests.ts";
import { createWriter } from "../writer.ts";
import { basisOf } from "./basis.ts";
import { CorrectionProblem, Outdated } from "./wish.ts";

const INES = { who: "Ines" };
const HOLD = "The quay will hold until the water falls";
const LISTENED = "Nobody upstream ever listened when the Brenn rose";

const readings = [
  readingOf("one", "2031-03-04", [
    ["Mira Vossel", "mayor", HOLD],
    ["Ada Thornquist", null, LISTENED],
  ]),
  readingOf("two", "2031-03-05", [["Mira Vossel", null, `${HOLD} again`]]),
  readingOf("three", "2031-03-06", [["Ole Brandt", null, "The lower town needs another bridge"]]),
];

function start(entries: readonly Entry[] = readings.map((one) => entryOf(one, undefined, TEST_LINKERS))) {
  const record = testRecord();
  const writer = createWriter(record, { linkers: TEST_LINKERS, now: () => "2031-04-01T00:00:00.000Z" });
  writer.add(entries);
  const all = (sql: string) => (record.db.prepare(sql).raw().all() as [string][]).map(([value]) => value);
  const contents = () => contentsOf(record);
  return { record, writer, all, contents };
}

describe("correcting a record", () => {
  it("merges and splits, sticks when more is added, and can be taken back", () => {
    const { writer, all, contents } = start();
    const key = (words: string) =>
      all(`select u.key from utterance u join statement s on s.utterance = u.id where s.content like '%${words}%'`)[0]!;
    const merged = writer.correct({ do: "merge", one: key("quay"), other: key("bridge") }, INES);
    expect(key("quay")).toBe(key("bridge"));
    const [, other] = all(
      `select a.key || '#' || s.attribution from statement s join article a on a.id = s.article
       where s.content like '%quay%' order by a.name`,
    );
    const split = writer.correct({ do: "split", group: key("quay"), members: [other!] }, INES);
    expect(key("again")).not.toBe(key("bridge"));
    const four = readingOf("four", "2031-03-07", [["Vossel", null, `${HOLD} now`]]);
    writer.add([entryOf(four, undefined, TEST_LINKERS)]);
    expect(key("again")).not.toBe(key("bridge"));
    expect([merged, split].map((one) => writer.undo(one, "Ole"))).toEqual([true, true]);
    expect(writer.undo(merged, "Ole")).toBe(false);
    expect(all("select distinct undone_by from decision")).toEqual(["Ole"]);
    const untouched = start([...readings, four].map((one) => entryOf(one, undefined, TEST_LINKERS)));
    expect(contents()).toEqual(untouched.contents());
  });

  it("keeps persons apart or makes them one", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const person = (name: string) =>
      all(`select p.key from person p join person_name n on n.person = p.id where n.name = '${name}'`)[0]!;
    const merged = writer.correct({ do: "merge", one: person("Mira Vossel"), other: person("Ole Brandt") }, INES);
    expect(person("Mira Vossel")).toBe(person("Ole Brandt"));
    writer.correct({ do: "split", group: person("Ole Brandt"), members: ["Ole Brandt"] }, INES);
    expect(person("Mira Vossel")).not.toBe(person("Ole Brandt"));
    expect(all("select who || ' ' || at from decision")[0]).toBe("Ines 2031-04-01T00:00:00.000Z");
    writer.undo(merged, "Ines");
    expect(contents()).toEqual(before);
  });

  it("leaves out what was read wrongly, and gives words to another speaker; taken back, all is as it was", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%upstream%'",
    ) as [string];
    const speaker = writer.correct({ do: "speaker", statement, speaker: { name: "Ole Brandt", kind: "person" } }, INES);
    const speakers =
      "select n.name from statement s join person_name n on n.id = s.speaker where s.content like '%upstream%'";
    expect(all(speakers)).toEqual(["Ole Brandt"]);
    expect(all("select name from person_name where name like 'Ada%'")).toEqual([]);
    const rejected = writer.correct({ do: "reject", statement }, INES);
    expect(all(speakers)).toEqual([]);
    expect(all("select rowid from statement_words where statement_words match 'upstream'")).toEqual([]);
    writer.undo(rejected, "Ines");
    writer.undo(speaker, "Ines");
    expect(contents()).toEqual(before);
  });

  it("the last of several decisions about a pair holds, for persons as for utterances", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const keys = {
      person: (name: string) =>
        all(`select p.key from person p join person_name n on n.person = p.id where n.name = '${name}'`)[0]!,
      utterance: (words: string) =>
        all(
          `select u.key from utterance u join statement s on s.utterance = u.id where s.content like '%${words}%'`,
        )[0]!,
    };
    const made: number[] = [];
    const correct = (wish: Parameters<typeof writer.correct>[0]) => made.push(writer.correct(wish, INES));
    const [bridge] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%bridge%'",
    ) as [string];
    for (let i = 0; i < 2; i++) {
      correct({ do: "merge", one: keys.person("Mira Vossel"), other: keys.person("Ole Brandt") });
      expect(keys.person("Mira Vossel")).toBe(keys.person("Ole Brandt"));
      correct({ do: "split", group: keys.person("Ole Brandt"), members: ["Ole Brandt"] });
      expect(keys.person("Mira Vossel")).not.toBe(keys.person("Ole Brandt"));
      correct({ do: "merge", one: keys.utterance("quay"), other: keys.utterance("bridge") });
      expect(keys.utterance("quay")).toBe(keys.utterance("bridge"));
      correct({ do: "split", group: keys.utterance("quay"), members: [bridge] });
      expect(keys.utterance("quay")).not.toBe(keys.utterance("bridge"));
    }
    for (const id of made) expect(writer.undo(id, "Ole")).toBe(true);
    expect(contents()).toEqual(before);
  });

  it("puts an utterance to a point, takes it out, and puts it there again", () => {
    const more = [
      readingOf("five", "2031-03-07", [["Ada Thornquist", null, "The quay will hold, engineers promise, all summer"]]),
      readingOf("six", "2031-03-08", [["Ole Brandt", null, "Bread costs more than it did in the spring"]]),
    ];
    const { writer, all, contents } = start([...readings, ...more].map((one) => entryOf(one, undefined, TEST_LINKERS)));
    const before = contents();
    const [point] = all("select key from point") as [string];
    const bread = () =>
      all("select u.key from utterance u join statement s on s.utterance = u.id where content like '%Bread%'")[0]!;
    const inPoint = () =>
      all(
        "select p.key from point p join utterance u on u.point = p.id join statement s on s.utterance = u.id where content like '%Bread%'",
      );
    const wishes = [
      writer.correct({ do: "merge", one: point, other: bread() }, INES),
      writer.correct({ do: "split", group: inPoint()[0]!, members: [bread()] }, INES),
    ];
    expect(inPoint()).toEqual([]);
    wishes.push(writer.correct({ do: "merge", one: bread(), other: point }, INES));
    expect(inPoint()).toHaveLength(1);
    for (const wish of wishes) writer.undo(wish, "Ole");
    expect(contents()).toEqual(before);
  });

  it("changes nothing where what it is based on has changed, by a correction or by what was added", () => {
    const { writer, record, all } = start();
    const person = (name: string) =>
      all(`select p.key from person p join person_name n on n.person = p.id where n.name = '${name}'`)[0]!;
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%bridge%'",
    ) as [string];
    const saw = (id: string) => ({ who: "Ole", basis: basisOf(record.db, id)! });
    const seen = saw(statement);
    writer.correct({ do: "reject", statement }, { ...seen, who: "Ines" });
    expect(() => writer.correct({ do: "accept", statement }, seen)).toThrow(Outdated);
    writer.correct({ do: "accept", statement }, saw(statement));
    const [one, other] = [person("Mira Vossel"), person("Ada Thornquist")];
    const before = saw(one);
    const merged = writer.correct({ do: "merge", one, other }, before);
    expect(() => writer.correct({ do: "merge", one, other: person("Ole Brandt") }, before)).toThrow(Outdated);
    writer.undo(merged, "Ines");
    writer.correct({ do: "merge", one, other: person("Ole Brandt") }, before);
    const again = saw(person("Mira Vossel"));
    writer.add([
      entryOf(readingOf("seven", "2031-03-09", [["Vossel", null, "Nothing to add"]]), undefined, TEST_LINKERS),
    ]);
    expect(() => writer.correct({ do: "split", group: person("Mira Vossel"), members: ["Ole Brandt"] }, again)).toThrow(
      Outdated,
    );
  });

  it("keeps why, and what it was about, in words", () => {
    const { writer, record, all } = start();
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%upstream%'",
    ) as [string];
    writer.correct(
      { do: "speaker", statement, speaker: { name: "Ole Brandt", kind: "person" } },
      { who: "Ines", note: "see line 2" },
    );
    const [row] = record.db.prepare("select note, told from decision").raw().all() as [string, string][];
    expect(row![0]).toBe("see line 2");
    expect(JSON.parse(row![1])).toEqual({
      do: "speaker",
      one: { id: statement, words: `“${LISTENED}”` },
      other: { id: null, words: "Ole Brandt" },
      was: "Ada Thornquist",
    });
  });

  it("makes a talking point of two utterances that had none", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const of = (words: string) =>
      all(`select u.key from utterance u join statement s on s.utterance = u.id where s.content like '%${words}%'`)[0]!;
    const points = () => all("select u.key from utterance u join point p on p.id = u.point order by 1");
    const [listened, bridge] = [of("upstream"), of("bridge")];
    expect(points()).toEqual([]);
    const made = writer.correct({ do: "merge", one: listened, other: bridge, as: "point" }, INES);
    expect(points()).toEqual([listened, bridge].sort());
    expect(() => writer.correct({ do: "merge", one: bridge, other: listened, as: "point" }, INES)).toThrow(
      "one already",
    );
    const [person] = all("select key from person") as [string];
    expect(() => writer.correct({ do: "merge", one: bridge, other: person, as: "point" }, INES)).toThrow(
      "can't be one",
    );
    writer.undo(made, "Ole");
    expect(contents()).toEqual(before);
  });

  it("splits several off together: they stay one", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const of = (column: string, words: string) =>
      all(
        `select ${column} from statement s join article a on a.id = s.article join utterance u on u.id = s.utterance
         where s.content like '%${words}%'`,
      )[0]!;
    const key = (words: string) => of("u.key", words);
    const id = (words: string) => of("a.key || '#' || s.attribution", words);
    const made = ["bridge", "upstream"].map((words) =>
      writer.correct({ do: "merge", one: key("again"), other: key(words) }, INES),
    );
    made.push(writer.correct({ do: "split", group: key("again"), members: [id("bridge"), id("upstream")] }, INES));
    expect(key("bridge")).toBe(key("upstream"));
    expect(key("bridge")).not.toBe(key("again"));
    expect(key("falls”")).toBe(key("again"));
    for (const one of made) writer.undo(one, "Ole");
    expect(contents()).toEqual(before);
  });

  it("says what isn't there", () => {
    const { writer } = start();
    expect(() => writer.correct({ do: "merge", one: "uxx", other: "uyy" }, INES)).toThrow(
      "There is no person, utterance",
    );
    expect(() => writer.correct({ do: "reject", statement: "a#a1" }, INES)).toThrow("There is no statement a#a1");
  });
});

describe("whatever was corrected and taken back", () => {
  const SAID = [
    HOLD,
    `${HOLD} again`,
    "The quay will hold, engineers promise, all summer",
    LISTENED,
    "Bread costs more",
  ];
  const NAMES = ["Mira Vossel", "M. Vossel", "Ole Brandt", "Ada Thornquist"];
  const told = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SAID)), { minLength: 1, maxLength: 4 });
  const step = fc.record({
    do: fc.constantFrom("merge", "split", "accept", "reject", "check", "speaker", "undo"),
    kind: fc.constantFrom("person", "utterance", "point"),
    one: fc.nat(20),
    other: fc.nat(20),
  });

  it.each([0, 1, 2, 3, 4])(
    "a report that was split off stays apart where it comes after the others: number %i",
    (off) => {
      const words = "Nobody upstream ever listened when the Brenn rose";
      const entries = Array.from({ length: 5 }, (_, i) =>
        entryOf(readingOf(`${i}`, "2031-03-01", [["Mira Vossel", null, words]]), undefined, TEST_LINKERS),
      );
      const { record, writer, all, contents } = start(entries);
      const [group] = all("select key from utterance") as [string];
      writer.correct({ do: "split", group, members: [`${entries[off]!.key}#a1`] }, INES);
      expect(all("select renders from utterance order by renders")).toEqual([1, 4]);
      const fresh = testRecord();
      const copy = fresh.db.prepare(
        "insert into decision (id, kind, a, b, same, spans, who, at, wish) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      );
      const decisions = record.db
        .prepare("select id, kind, a, b, same, spans, who, at, wish from decision")
        .raw()
        .all();
      for (const row of decisions as unknown[][]) copy.run(row);
      const other = createWriter(fresh, { linkers: TEST_LINKERS });
      for (const entry of [...entries.filter((_, i) => i !== off), entries[off]!]) other.add([entry]);
      expect(contentsOf(fresh)).toEqual(contents());
    },
  );

  it("the record is the one that the readings and the decisions that hold make", () => {
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 2, maxLength: 4 }),
        fc.array(step, { maxLength: 12 }),
        (articles, steps) => {
          const entries = articles.map((said, i) =>
            entryOf(
              readingOf(
                `${i}`,
                `2031-03-0${i + 1}`,
                said.map(([name, words]) => [name, null, words] as const),
              ),
              undefined,
              TEST_LINKERS,
            ),
          );
          const { record, writer, all, contents } = start(entries);
          const statements = entries.flatMap(({ key, statements }) =>
            statements.map((one) => `${key}#${one.attribution}`),
          );
          const made: number[] = [];
          const pick = <T>(list: readonly T[], n: number) => list[n % list.length];
          for (const { do: done, kind, one, other } of steps) {
            const groups = all(`select key from ${kind} order by key`);
            const [a, b] = [pick(groups, one), pick(groups, other)];
            const statement = pick(statements, one)!;
            const members: Record<string, string> = {
              person: "select n.name from person_name n join person g on g.id = n.person",
              utterance:
                "select x.key || '#' || s.attribution from statement s join article x on x.id = s.article join utterance g on g.id = s.utterance",
              point: "select u.key from utterance u join point g on g.id = u.point",
            };
            try {
              if (done === "undo") {
                if (made.length) writer.undo(pick(made, one)!, "Ole");
              } else if (done === "merge") {
                if (a && b)
                  made.push(
                    writer.correct(
                      { do: "merge", one: a, other: b, as: kind === "utterance" && one % 2 ? "point" : undefined },
                      INES,
                    ),
                  );
              } else if (done === "split") {
                const ids = a ? all(`${members[kind]} where g.key = '${a}' order by 1`) : [];
                const some = ids.filter((_, i) => (other >> i) & 1);
                if (a) made.push(writer.correct({ do: "split", group: a, members: some }, INES));
              } else if (done === "check") {
                const [article, attribution] = statement.split("#") as [string, string];
                made.push(writer.correct({ do: "check", article, wrong: other % 2 ? [attribution] : [] }, INES));
              } else if (done === "speaker") {
                const speaker = { name: pick(NAMES, other)!, kind: "person" as const };
                made.push(writer.correct({ do: "speaker", statement, speaker }, INES));
              } else made.push(writer.correct({ do: done as "accept", statement }, INES));
            } catch (error) {
              if (!(error instanceof CorrectionProblem)) throw error;
            }
          }
          const fresh = testRecord();
          const copy = fresh.db.prepare(
            "insert into decision (id, kind, a, b, same, spans, who, at, undone, wish) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          );
          const rows = record.db
            .prepare("select id, kind, a, b, same, spans, who, at, undone, wish from decision")
            .raw()
            .all();
          for (const row of rows as unknown[][]) copy.run(row);
          const other = createWriter(fresh, { linkers: TEST_LINKERS });
          other.add(entries);
          other.reread(entries);
          expect(contents()).toEqual(contentsOf(fresh));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("rereading", () => {
  it("comes to the record that the new readings would make, and keeps corrections with their words", () => {
    const { writer, record, all, contents } = start();
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%upstream%'",
    ) as [string];
    writer.correct({ do: "reject", statement }, INES);
    // The newer model doesn't find the first statement: the numbers of the others change.
    const later = readings.map((reading) => ({
      ...reading,
      attributions: reading.attributions
        .slice(reading.id === "one" ? 1 : 0)
        .map((one, i) => ({ ...one, id: `a${i + 1}` })),
      engine: { name: "test", model: "2" },
    }));
    expect(writer.reread(later.map((one) => entryOf(one, undefined, TEST_LINKERS)))).toBe(0);
    expect(all("select model from reading")).toEqual(["2", "2", "2"]);
    expect(all("select rowid from statement_words where statement_words match 'upstream'")).toEqual([]);
    expect(all("select a from decision")).toEqual([statement.replace("#a2", "#a1")]);
    record.db.exec("update decision set undone = 'now'");
    writer.reread(later.map((one) => entryOf(one, undefined, TEST_LINKERS)));
    expect(contents()).toEqual(start(later.map((one) => entryOf(one, undefined, TEST_LINKERS))).contents());
  });

  it("keeps a correction whose words are not found any more, without effect, and counts it", () => {
    const { writer, all } = start();
    const [statement] = all("select a.key || '#a1' from article a where a.name = 'three'") as [string];
    writer.correct({ do: "accept", statement }, INES);
    const empty = { ...readings[2]!, attributions: [] };
    expect(writer.reread([entryOf(empty, undefined, TEST_LINKERS)])).toBe(1);
    expect(all("select a from decision where undone is null")).toEqual([statement.replace("#a1", "#?")]);
    writer.reread([entryOf(readings[2]!, undefined, TEST_LINKERS)]);
    expect(all("select a from decision where undone is null")).toEqual([statement]);
  });
});
