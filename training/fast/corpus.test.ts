import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { gold } from "../../src/ask/gold.ts";
import { entryOf } from "../../src/store/entry.ts";
import { readingOf, TEST_LINKERS, testRecord } from "../../src/store/for-tests.ts";
import { createWriter } from "../../src/store/writer.ts";
import { readCorrected } from "./corpus.ts";

it("learns from what people judged in a record: from whole articles, without what they rejected", async () => {
  const record = testRecord();
  const writer = createWriter(record, { linkers: TEST_LINKERS });
  const readings = [
    readingOf("judged", "2031-03-04", [
      ["Mira Vossel", "mayor", "The quay will hold"],
      ["Ada Thornquist", null, "Nobody listened"],
    ]),
    readingOf("begun", "2031-03-05", [
      ["Ole Brandt", null, "Bread costs more"],
      ["Ole Brandt", null, "It rained"],
    ]),
  ];
  const entries = readings.map((one) => entryOf(one, undefined, TEST_LINKERS));
  writer.add(entries);
  const [judged, begun] = entries.map(({ key }) => key);
  writer.correct({ do: "accept", statement: `${judged}#a1` }, { who: "Ines" });
  writer.correct({ do: "reject", statement: `${judged}#a2` }, { who: "Ines" });
  writer.correct({ do: "accept", statement: `${begun}#a1` }, { who: "Ines" });
  const path = join(dirname(record.path), "gold.jsonl");
  const { lines } = await gold(record, "attributions");
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const learned = readCorrected(path);
  expect(learned.map(({ id, weight }) => [id, weight])).toEqual([["judged", 1]]);
  const [{ text, attributions }] = learned as [(typeof learned)[0]];
  expect(attributions.map(({ content }) => text.slice(...content[0]!))).toEqual(["“The quay will hold”"]);
});
