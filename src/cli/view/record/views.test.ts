import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../../ask/compare.ts";
import { first } from "../../../ask/first.ts";
import { person } from "../../../ask/person.ts";
import { point } from "../../../ask/point.ts";
import { points } from "../../../ask/points.ts";
import { riverRecord } from "../../../ask/river.case.ts";
import { stats } from "../../../ask/stats.ts";
import { trace } from "../../../ask/trace.ts";
import { utterance } from "../../../ask/utterance.ts";
import { who } from "../../../ask/who.ts";
import { viewComparison } from "./compare.ts";
import { viewFirst } from "./first.ts";
import { viewPersons } from "./person.ts";
import { viewPoint, viewPoints } from "./points.ts";
import { viewStats } from "./stats.ts";
import { viewTrace } from "./trace.ts";
import { viewUtterance } from "./utterance.ts";
import { viewWho } from "./who.ts";

const look = { width: 80, colour: false };

describe("answers for a person", () => {
  const record = riverRecord();
  afterAll(() => record.close());
  const idOf = async (words: string) => (await who(record, words)).results[0]!.id;

  it("who: the speaker, the words, the outlets", async () => {
    const view = viewWho((await who(record, "builders")).results, look);
    expect(view).toMatch(
      /^Amara Linde +2024-03-11 {2}u\w{10}\n│ “The talks only win time for the builders.”\n2 reports|^Amara/,
    );
    expect(view).toContain("Maravpress, Lantern.NEWS · talking point p");
  });

  it("utterance: what each outlet did to the words", async () => {
    const view = viewUtterance(await utterance(record, await idOf("weapon speaker:Henrik")), look);
    expect(view).toContain("3 outlets and 1 article whose outlet is not named, 2 independent sources");
    expect(view).toContain("Who had it first is open");
    expect(view).toContain("never be [-used as-] a weapon");
    expect(view).toMatch(/In quotation marks, but not the same words: leaves out “used as”/);
  });

  it("trace: each hand with its proof, and where it is in the record", async () => {
    const view = viewTrace(await trace(record, await idOf("builders")), look);
    expect(view).toContain("  ↓ Maravpress (citing)\n    “citing Maravpress”\n    in the record, with these words:");
    expect(view).toContain("One source (Maravpress): Maravpress, Lantern.NEWS. Why: credits Maravpress.");
  });

  it("points: how often, from whom, since when, and why", async () => {
    const { results } = await points(record, "water");
    expect(viewPoints(results, look)).toContain("first: Henrik Vossel, 2024-03-12 · last on 2024-10-03");
    expect(viewPoint(await point(record, results[0]!.id), look)).toMatch(
      /belongs here by u\w{10}: means the same \(80 %\)/,
    );
  });

  it("first: who said it before in other words", async () => {
    const view = viewFirst((await first(record, "won")).results, look);
    expect(view.replaceAll("\n", " ")).toContain(
      "The same point was made before, in other words: Amara Linde, 2024-03-11",
    );
  });

  it("person: other names with the reason, or all who bear the name", async () => {
    expect(viewPersons(await person(record, "Genrik Vossel"), look)).toContain(
      "· “Genrik Vossel” is “Henrik Vossel”: alike in this test (90 %)",
    );
    expect(viewPersons(await person(record, "Vossel"), look)).toMatch(/^Henrik Vossel[\s\S]*^Oda Vossel/m);
  });

  it("compare: what it comes to, then what both carried laid on each other, then what only one did", async () => {
    const sides = { a: { outlet: "Northern Wire" }, b: { outlet: "The Tessary Courier" } };
    const view = viewComparison(await compare(record, { ...sides, since: "2024" }), look);
    expect(view.replace(/\s+/g, " ")).toMatch(
      /^Both carried 1, all in other words\. The Tessary Courier left out nothing; /,
    );
    expect(view).toContain("│ Water must never be [-used as-] a weapon");
    expect(view).toMatch(/^Only The Tessary Courier carried +1$/m);
    expect(view).toContain("│ nobody needed to panic");
  });

  it("stats: a line for each count", async () => {
    const view = viewStats(await stats(record), look);
    expect(view).toContain("articles            8 of 7 outlets, between 2024-03-11 and 2024-10-03");
    expect(view).toContain("6, 2 of them in more than one article");
  });
});
