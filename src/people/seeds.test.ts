import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFacts } from "../article/facts.ts";
import { layText } from "../text/lay.ts";
import type { Span } from "../text/span.ts";
import { findPeople } from "./people.ts";

const folder = new URL("../../../shared/seeds/", import.meta.url);

/** Reads one seed, its sources where the patterns' first group stands. */
function readSeed(number: string, ...sources: RegExp[]) {
  const file = readdirSync(folder).find((name) => name.startsWith(number))!;
  const text = readFileSync(new URL(file, folder), "utf8");
  const spans = sources.map((pattern): Span => {
    const match = pattern.exec(text)!;
    const start = match.index + match[0].indexOf(match[1]!);
    return [start, start + match[1]!.length];
  });
  const attributions = spans.map((span) => ({ source: [span], cue: [], content: [], confidence: 1 }));
  const facts = findFacts({ id: number, text });
  const { people, speakers } = findPeople(layText(text, facts.parts), facts, attributions);
  return { people, speakers: speakers.map((id) => people.find((person) => person.id === id)?.name ?? null) };
}

// The first readers' case lies beside the checkout; without it there is nothing to read.
describe.skipIf(!existsSync(folder))("the people of the seeds", () => {
  it("are one man in two spellings, and two presidents who say nothing", () => {
    const { people, speakers } = readSeed(
      "000",
      /stated by (US .*? Blinken) at/,
      /the (?=Sec)?/.source ? /(the Secretary of State) stressed/ : /x/,
      /^(He) agreed/m,
      /(Blinken) stressed/,
    );
    expect(new Set(speakers).size).toBe(1);
    expect(speakers[0]).toMatch(/^Anth?ony Blinken$/);
    const named = (name: RegExp) => people.find((person) => name.test(person.name));
    expect(named(/Blinken/)?.roles.map(({ role }) => role)).toContain("US Secretary of State");
    expect(named(/Zelensky/)?.roles.map(({ role }) => role)).toContain("President of Ukraine");
    expect(named(/Putin/)?.name).toBe("Vladimir Putin");
  });

  it("speak under a title, an office and a pronoun", () => {
    const { people, speakers } = readSeed(
      "001",
      /(NATO .*? Stoltenberg) emph/,
      /(NATO .{1,20}) reminded/,
      /(the Sec\S+) noted/,
      /(He) added/,
      /(Stolt\S+) explains/,
      /(He) noted/,
      /ing to (Ukr.*?diplomats)/,
    );
    expect(speakers).toEqual([...Array(6).fill("Jens Stoltenberg"), expect.stringMatching(/diplomats$/)]);
    expect(people.find(({ name }) => /Zelensk/.test(name))?.kind).toBe("person");
  });

  it("are told apart where two speak", () => {
    const { speakers } = readSeed(
      "002",
      /to (NATO .*? Stoltenberg),/,
      /(the sec\S+ \S+) said/,
      /(he) added/,
      /(Stolt\S+) stressed/,
      /turn, (.*?) emph/,
      /said (Blinken)/,
      /(He) also welcomed/,
    );
    expect(speakers).toEqual([...Array(4).fill("Jens Stoltenberg"), ...Array(3).fill("Antony Blinken")]);
  });

  it("go on under changing names", () => {
    const long = readSeed(
      "003",
      /(NATO .*? Stoltenberg) said/,
      /(He) called/,
      /(The Sec\S+) recalled/,
      /(he) elaborated/,
      /(the Sec\S+) explained/,
      /(He) also/,
      /(he) stated/,
      /(the NATO Sec\S+ \S+) is/,
      /(he) recalled/,
    );
    expect(long.speakers).toEqual(Array(9).fill("Jens Stoltenberg"));
    const short = readSeed(
      "004",
      /(NATO chief .*?) said/,
      /(The NATO chief) bel/,
      /(Stolt\S+) concluded/,
      /(Stolt\S+) urges/,
    );
    expect(short.speakers).toEqual(Array(4).fill("Jens Stoltenberg"));
  });
});
