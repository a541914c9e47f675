import { describe, expect, it } from "vitest";
import type { Entry } from "../entry.ts";
import { entryOf } from "../entry.ts";
import { contentsOf, readingOf, TEST_LINKERS, testRecord } from "../for-tests.ts";
import { createWriter } from "../writer.ts";

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
    const [merged] = writer.correct({ do: "merge", one: key("quay"), other: key("bridge") }, "Ines");
    expect(key("quay")).toBe(key("bridge"));
    const [, other] = all(
      `select a.key || '#' || s.attribution from statement s join article a on a.id = s.article
       where s.content like '%quay%' order by a.name`,
    );
    const split = writer.correct({ do: "split", group: key("quay"), member: other! }, "Ines");
    expect(key("again")).not.toBe(key("bridge"));
    const four = readingOf("four", "2031-03-07", [["Vossel", null, `${HOLD} now`]]);
    writer.add([entryOf(four, undefined, TEST_LINKERS)]);
    expect(key("again")).not.toBe(key("bridge"));
    expect([merged, ...split].map((id) => writer.undo(id!))).toEqual([merged, ...split].map(() => true));
    expect(writer.undo(merged!)).toBe(false);
    const untouched = start([...readings, four].map((one) => entryOf(one, undefined, TEST_LINKERS)));
    expect(contents()).toEqual(untouched.contents());
  });

  it("keeps persons apart or makes them one", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const person = (name: string) =>
      all(`select p.key from person p join person_name n on n.person = p.id where n.name = '${name}'`)[0]!;
    const [merged] = writer.correct({ do: "merge", one: person("Mira Vossel"), other: person("Ole Brandt") }, "Ines");
    expect(person("Mira Vossel")).toBe(person("Ole Brandt"));
    writer.correct({ do: "split", group: person("Ole Brandt"), member: "Ole Brandt" }, "Ines");
    expect(person("Mira Vossel")).not.toBe(person("Ole Brandt"));
    expect(all("select who || ' ' || at from decision")[0]).toBe("Ines 2031-04-01T00:00:00.000Z");
    writer.undo(merged!);
    expect(contents()).toEqual(before);
  });

  it("leaves out what was read wrongly, and gives words to another speaker; taken back, all is as it was", () => {
    const { writer, all, contents } = start();
    const before = contents();
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%upstream%'",
    ) as [string];
    const [speaker] = writer.correct(
      { do: "speaker", statement, speaker: { name: "Ole Brandt", kind: "person" } },
      "Ines",
    );
    const speakers =
      "select n.name from statement s join person_name n on n.id = s.speaker where s.content like '%upstream%'";
    expect(all(speakers)).toEqual(["Ole Brandt"]);
    expect(all("select name from person_name where name like 'Ada%'")).toEqual([]);
    const [rejected] = writer.correct({ do: "reject", statement }, "Ines");
    expect(all(speakers)).toEqual([]);
    expect(all("select rowid from statement_words where statement_words match 'upstream'")).toEqual([]);
    writer.undo(rejected!);
    writer.undo(speaker!);
    expect(contents()).toEqual(before);
  });

  it("says what isn't there", () => {
    const { writer } = start();
    expect(() => writer.correct({ do: "merge", one: "uxx", other: "uyy" }, "Ines")).toThrow(
      "There is no person, utterance",
    );
    expect(() => writer.correct({ do: "reject", statement: "a#a1" }, "Ines")).toThrow("There is no statement a#a1");
  });
});

describe("rereading", () => {
  it("comes to the record that the new readings would make, and keeps corrections with their words", () => {
    const { writer, record, all, contents } = start();
    const [statement] = all(
      "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article where s.content like '%upstream%'",
    ) as [string];
    writer.correct({ do: "reject", statement }, "Ines");
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
    writer.correct({ do: "accept", statement }, "Ines");
    const empty = { ...readings[2]!, attributions: [] };
    expect(writer.reread([entryOf(empty, undefined, TEST_LINKERS)])).toBe(1);
    expect(all("select a from decision where undone is null")).toEqual([statement.replace("#a1", "#?")]);
    writer.reread([entryOf(readings[2]!, undefined, TEST_LINKERS)]);
    expect(all("select a from decision where undone is null")).toEqual([statement]);
  });
});
