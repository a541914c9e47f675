import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "../src/ask/compare.ts";
import type { PersonAnswer } from "../src/ask/person.ts";
import type { Stats } from "../src/ask/stats.ts";
import type { TraceAnswer } from "../src/ask/trace.ts";
import type { UtteranceAnswer } from "../src/ask/utterance.ts";
import type { UtteranceLine } from "../src/ask/utterances.ts";
import type { Said } from "../src/ask/who.ts";
import { CHECKOUT, folder, hearsay } from "./command.ts";

describe("questions to a record of the examples", () => {
  let home: string;
  let db: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "hearsay-"));
    db = join(home, "examples.db");
    const run = await hearsay(["add", "examples", "--engine", "fast", "--db", db]);
    expect(run.code).toBe(0);
  }, 60_000);
  afterAll(() => rm(home, { recursive: true, force: true }));

  const ask = (...args: string[]) => hearsay([...args, "--db", db]);
  async function json<T>(...args: string[]): Promise<T[]> {
    const { code, stdout } = await ask(...args, "--json");
    expect(code).toBe(0);
    return stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  }
  /** The utterance whose reports hold these words, of several the one in most outlets. */
  async function utteranceWith(...words: string[]): Promise<Said> {
    const found = await json<Said>("who", ...words);
    return found.sort((a, b) => b.outlets.length - a.outlets.length)[0]!;
  }

  it("who: finds the words of one outlet and names all that carry them", async () => {
    const said = await utteranceWith("gate", "July", "bread", "speaker:Vossel");
    expect(said.speaker?.name).toBe("Henrik Vossel");
    expect(said.outlets).toEqual(expect.arrayContaining(["Channel Six", "The Vell Gazette"]));
    const { stdout, stderr } = await ask("who", '"as a weapon"', "--limit", "1");
    expect(stdout).toMatch(/^Henrik Vossel {2,}/m);
    expect(stderr).toMatch(/Results 1 to 1 of \d+; --page 2 shows more|1 result/);
  });

  it("as functions, they give what the commands print", async () => {
    const library = (await import(pathToFileURL(join(CHECKOUT, "dist/ask.js")).href)) as typeof import("../src/ask.ts");
    const record = library.openRecord(db);
    const { id, speaker } = await utteranceWith("gate", "July", "bread", "speaker:Vossel");
    const [point] = (await library.points(record, "water")).results;
    const lines: unknown[] = [];
    for await (const line of library.utterances(record)) lines.push(line);
    const asked: [answer: readonly unknown[], ...command: string[]][] = [
      [
        (await library.who(record, "water since:2024-03", { limit: 3 })).results,
        "who",
        "water",
        "since:2024-03",
        "--limit",
        "3",
      ],
      [[(await library.person(record, speaker!.id, { limit: 10 })).person], "person", speaker!.id],
      [[await library.utterance(record, id)], "utterance", id],
      [[await library.trace(record, id)], "trace", id],
      [(await library.points(record, "water")).results, "points", "water"],
      [[await library.point(record, point!.id)], "point", point!.id],
      [(await library.first(record, "gate bread")).results, "first", "gate", "bread"],
      [[await library.stats(record)], "stats"],
      [lines, "utterances"],
    ];
    for (const [answer, ...command] of asked) {
      expect(answer.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(await json(...command));
    }
    await expect(library.trace(record, "u0000000000")).rejects.toThrow(library.AskProblem);
    record.close();
    expect(() => library.openRecord(join(home, "none.db"))).toThrow(library.StoreProblem);
  });

  it("compare: what two outlets made of one event, and what can't be compared", async () => {
    const [found] = (await json<Comparison>("compare", "Channel Six", "Vell", "--words", "speaker:Vossel")) as [
      Comparison,
    ];
    expect([found.a.outlet, found.b.outlet]).toEqual(["Channel Six", "The Vell Gazette"]);
    expect(found.both.total).toBeGreaterThan(0);
    const { stdout } = await ask("compare", "Channel Six", "Vell", "--since", "2024-03");
    expect(stdout).toMatch(/^Both carried \d+.*The Vell Gazette left out/);
    expect((await ask("compare", "Channel Six", "Nobody's Herald")).code).toBe(66);
    expect((await ask("compare", "Channel Six", "Vell", "--since", "soon")).code).toBe(2);
  });

  it("utterance: shows word by word what a paper changed inside quotation marks", async () => {
    const { id } = await utteranceWith("gate", "July", "bread", "speaker:Vossel");
    const [answer] = (await json<UtteranceAnswer>("utterance", id)) as [UtteranceAnswer];
    const gazette = answer.renders.find(
      ({ article, kind }) => article.id === "channel-six-2024-03-12" && kind === "direct",
    )!;
    const { changes, misquoted } = answer.wording.others.find((other) => other.id === gazette.id)!;
    expect(misquoted).toBe(true);
    const changed = changes
      .filter(({ kind }) => kind === "changed")
      .map(({ fullest, render }) => [fullest?.text, render?.text]);
    expect(changed).toContainEqual(["shuts", "closes"]);
    expect(changes.filter(({ kind }) => kind === "spelling").map(({ render }) => render?.text)).toEqual(["neighbor"]);
    const { stdout } = await ask("utterance", id);
    expect(stdout).toContain("[-shuts-] {+closes+}");
    expect(stdout).toContain("In quotation marks, but not the same words: has “closes” for “shuts”");
  });

  it("utterance: tells a wire story printed twice from an outlet's own report", async () => {
    const { id } = await utteranceWith("gate", "July", "bread", "speaker:Vossel");
    const [{ sources, renders }] = (await json<UtteranceAnswer>("utterance", id)) as [UtteranceAnswer];
    const sourceOf = (article: string) => {
      const render = renders.find((one) => one.article.id === article)!;
      return sources.findIndex(({ reports }) => reports.includes(render.id));
    };
    expect(sourceOf("vell-gazette-2024-03-13")).toBe(sourceOf("01-northern-wire-brennick.txt"));
    expect(sourceOf("02-tessary-courier-wire-copy.txt")).toBe(sourceOf("01-northern-wire-brennick.txt"));
    expect(sourceOf("channel-six-2024-03-12")).not.toBe(sourceOf("01-northern-wire-brennick.txt"));
  });

  it("trace: follows a hop into the article that is credited", async () => {
    const { id } = await utteranceWith("stronger", "open", "sooner", "speaker:Linde");
    const [{ chains, carriedFirst }] = (await json<TraceAnswer>("trace", id)) as [TraceAnswer];
    const lantern = chains.find(({ article }) => article.id === "03-lantern-relay.txt")!;
    const hop = lantern.steps.find(({ name }) => name === "Maravpress")!;
    expect(hop.proof?.words).toBe("with reference to Maravpress");
    expect(hop.found).toMatchObject({ article: { id: "maravpress-2024-03-12" }, by: "words" });
    expect(carriedFirst).toMatchObject({ certainty: "certain", reason: "credited" });
    const { stdout } = await ask("trace", id);
    expect(stdout).toContain("↓ Maravpress (citing)");
    expect(stdout).toContain("in the record, with these words");
  });

  it("person: takes two transliterations for one man", async () => {
    const [vossel] = (await json<PersonAnswer>("person", "Genrik Vossel")) as [PersonAnswer];
    expect(vossel.names.map(({ name }) => name)).toEqual(["Henrik Vossel", "Genrik Vossel"]);
    expect(vossel.names.filter(({ tie }) => tie)[0]?.tie?.reason).toBeTruthy();
    expect((await ask("person", vossel.id)).stdout).toContain("also: Genrik Vossel");
  });

  it("first: begins with the earliest", async () => {
    const found = await json<Said>("first", "weapon", "speaker:Vossel OR speaker:Dorvath");
    const days = found.map(({ first }) => first?.to ?? first?.from ?? "9999");
    expect(days).toEqual([...days].sort());
  });

  it("stats and utterances agree, and ids are the same in another record of the same articles", async () => {
    const [{ utterances, articles }] = (await json<Stats>("stats")) as [Stats];
    expect(articles).toBe(21);
    const lines = await json<UtteranceLine>("utterances");
    expect(lines).toHaveLength(utterances);
    const again = join(home, "again.db");
    await hearsay(["add", "examples/14-the-same-words.jsonl", "--engine", "fast", "--db", again]);
    await hearsay(["add", "examples", "--engine", "fast", "--db", again]);
    expect((await hearsay(["utterances", "--json", "--db", again])).stdout).toBe(
      (await ask("utterances", "--json")).stdout,
    );
  });

  it.each([
    [["who", "since:2024-02-31"], 2, "there is no such day"],
    [["who", "until:soon"], 2, "that is no date"],
    [["who", '"'], 2, "no word to look for"],
    [["utterance", "u0000000000"], 66, "There is no utterance u0000000000"],
    [["trace", "nonsense"], 66, "There is no utterance nonsense"],
    [["point", "t0000000000"], 66, "There is no talking point t0000000000"],
    [["person", "Nobody Atall"], 66, "Nobody in"],
    [["who", "water", "--limit", "none"], 2, "whole number"],
  ])("says in one sentence what is wrong with %j", async (args, code, says) => {
    const run = await ask(...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(says);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stdout).toBe("");
  });

  it.each([['"as a'], ["water AND"], ["wat* OR )("], ["NEAR(water"], ["content:water*"], ["^water - +"], ["wa'ter"]])(
    "takes %j for words, whatever its marks",
    async (words) => {
      const run = await ask("who", words);
      expect([run.code, run.stderr.split("\n").length]).toEqual([0, 2]);
    },
  );

  it("correct: what is rejected is found no more, is exported as gold, and comes back when that is undone", async () => {
    const said = await utteranceWith("gate", "July", "bread", "speaker:Vossel");
    const [{ report }] = (await json<Said>("who", "gate", "July", "bread", "speaker:Vossel")) as [Said];
    const rejected = await ask("correct", "reject", report.id, "--who", "Ines", "--note", "a headline");
    expect(rejected.stdout).toMatch(/^Kept as correction \d+; `hearsay correct undo \d+` takes it back\.$/m);
    const [, number] = /correction (\d+)/.exec(rejected.stdout) as unknown as [string, string];
    const { stdout } = await ask("correct", "export");
    const [line] = stdout
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each) as { id: string; complete: boolean; rejected: [] });
    expect([line!.id, line!.complete, line!.rejected.length]).toEqual([report.article.id, false, 1]);
    expect((await ask("correct", "export", "--complete")).stdout).toBe("");
    expect((await ask("correct", "reject", "a0000000000#a1")).code).toBe(2);
    expect((await ask("correct", "undo", number, "--who", "Ole")).code).toBe(0);
    expect((await ask("correct", "export")).stdout).toBe("");
    expect(await utteranceWith("gate", "July", "bread", "speaker:Vossel")).toEqual(said);
  });
});

describe("a record that can't be asked", () => {
  it.each<[string, (path: string) => void]>([
    ["is not there", () => {}],
    ["is no record", (path) => writeFileSync(path, "The lake is full.\n".repeat(100))],
    ["is cut off", (path) => writeFileSync(path, "SQLite format 3\0")],
  ])("because it %s", async (_, make) => {
    const path = join(folder(), "it.db");
    make(path);
    const run = await hearsay(["who", "water", "--db", path]);
    expect(run.code).toBe(74);
    expect(run.stderr).toContain(path);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});
