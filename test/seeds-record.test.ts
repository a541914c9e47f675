import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonAnswer } from "../src/ask/person.ts";
import type { PointAnswer } from "../src/ask/point.ts";
import type { TraceAnswer } from "../src/ask/trace.ts";
import type { Said } from "../src/ask/who.ts";
import { CHECKOUT, hearsay } from "./command.ts";

const SEEDS = join(CHECKOUT, "../shared/seeds");

// The five articles are other people's and lie beside the checkout, not in it; without them there is nothing to read.
describe.skipIf(!existsSync(SEEDS))("the record of the first readers' five articles", () => {
  let home: string;
  let db: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "hearsay-"));
    db = join(home, "seeds.db");
    expect((await hearsay(["add", SEEDS, "--engine", "fast", "--db", db])).code).toBe(0);
  }, 60_000);
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function ask<T>(...args: string[]): Promise<T> {
    return JSON.parse((await hearsay([...args, "--json", "--limit", "1", "--db", db])).stdout.split("\n")[0]!) as T;
  }
  async function askId<T>(question: string, id: string): Promise<T> {
    return JSON.parse((await hearsay([question, id, "--json", "--db", db])).stdout) as T;
  }
  async function pointOf(words: string): Promise<PointAnswer> {
    return askId("point", (await ask<Said>("who", words)).point ?? "none");
  }
  const who = ({ timeline }: PointAnswer) =>
    timeline.map(({ speaker, first }) => `${speaker?.name.split(" ").at(-1)} ${first?.to?.slice(0, 4) ?? "undated"}`);

  it("has one man under two spellings of his name, with the reason", async () => {
    const { names } = await ask<PersonAnswer>("person", "Blinken");
    expect(names.map(({ name }) => name).sort()).toEqual(["Anthony Blinken", "Antony Blinken"]);
    expect(names.find(({ tie }) => tie)?.tie?.reason).toBeTruthy();
  });

  it("keeps the column and the interview in one newspaper apart", async () => {
    const column = await ask<Said>("who", "freeze regroup rearm");
    const interview = await ask<Said>("who", "freezing regroup");
    expect([column, interview].map(({ report }) => report.article.id.slice(0, 3))).toEqual(["001", "004"]);
    expect(column.id).not.toBe(interview.id);
  });

  it("follows the hop to Ukrinform to its article on the same speaker, and says that it has other words", async () => {
    const { id } = await ask<Said>("who", "diplomacy tilt battlefield");
    const { chains } = await askId<TraceAnswer>("trace", id);
    const hop = chains[0]!.steps.find(({ name }) => name === "Ukrinform")!;
    expect(hop.proof?.words).toBe("with reference to Ukrinform");
    expect(hop.found?.article.id.slice(0, 3)).toBe("002");
    expect(hop.found?.by).toBe("speaker");
    expect(chains[0]!.steps.map(({ kind }) => kind)).toEqual(["speaker", "occasion", "hand", "outlet"]);
  });

  it("brings together who says that force must not pay, over two years", async () => {
    expect(who(await pointOf("wins Putin tragedy")).sort()).toEqual([
      "Stoltenberg 2023",
      "Stoltenberg 2023",
      "Stoltenberg undated",
    ]);
  });

  it("brings together the table and the battlefield, with who was first", async () => {
    const point = await pointOf("stronger negotiating table opportunity");
    expect(who(point)).toEqual(["Blinken 2022", "Stoltenberg 2023"]);
    expect(point.first.speaker?.name).toMatch(/Blinken$/);
  });

  it("brings together the freeze in order to regroup, in interview and column", async () => {
    expect(who(await pointOf("freezing regroup"))).toEqual(
      expect.arrayContaining(["Stoltenberg 2022", "Stoltenberg 2023"]),
    );
  });
});
