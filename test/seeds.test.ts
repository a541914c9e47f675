import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FURNITURE_KINDS } from "../src/article/article.ts";
import { createReader, enginesHere, type Reading } from "../src/node.ts";
import { CHECKOUT } from "./command.ts";

const SEEDS = join(CHECKOUT, "../shared/seeds");

// The five articles are other people's and lie beside the checkout, not in it; without them there is nothing to read.
describe.skipIf(!existsSync(SEEDS)).each(await enginesHere())(
  "the first readers' five articles, engine %s",
  (engine) => {
    const readings: Reading[] = [];

    beforeAll(async () => {
      const reader = await createReader({ engine });
      for (const id of readdirSync(SEEDS).sort()) {
        readings.push(await reader.read({ id, text: readFileSync(join(SEEDS, id), "utf8") }));
      }
    });

    /** The name of whoever says the passage in which a word stands, in the innermost attribution around it. */
    function speakerOf(seed: number, word: string): string | null {
      const { text, attributions, people } = readings[seed]!;
      const at = text.indexOf(word);
      const around = attributions
        .filter(({ content }) => content.some(([start, end]) => start <= at && at < end))
        .sort((a, b) => lengthOf(a.content) - lengthOf(b.content));
      return people.find(({ id }) => id === around[0]?.speaker)?.name ?? null;
    }

    function wordsOfFurniture(seed: number): string[] {
      const { text, article } = readings[seed]!;
      return article.parts
        .filter(({ kind }) => (FURNITURE_KINDS as readonly string[]).includes(kind))
        .map(({ span }) => text.slice(...span));
    }

    function hands(seed: number): string[] {
      return readings[seed]!.provenance.map(({ from }) => from);
    }

    /** The kind of occasion and the hands of the statement in which a word stands. */
    function chainOf(seed: number, word: string): string[] {
      const { text, attributions, occasions, provenance } = readings[seed]!;
      const at = text.indexOf(word);
      const statement = attributions.find(({ content }) => content.some(([start, end]) => start <= at && at < end));
      const occasion = occasions.find(({ id }) => id === statement?.occasion);
      const hops = provenance.filter(({ attributions }) => attributions.includes(statement?.id ?? ""));
      return [...(occasion ? [occasion.kind] : []), ...hops.map(({ from }) => from.replace(/^The /, ""))];
    }

    function occasions(seed: number): string[] {
      return readings[seed]!.occasions.map(({ kind, with: other, place }) =>
        [kind, other, place].filter(Boolean).join("|"),
      );
    }

    it.each([
      [0, "sustainable", "Blinken"],
      [0, "disabused", "Blinken"],
      [0, "tilt", "Blinken"],
      [1, "mobilized", "Stoltenberg"],
      [1, "regroup", "Stoltenberg"],
      [1, "inextricably", "Stoltenberg"],
      [1, "catastrophe", "Stoltenberg"],
      [1, "sooner or later", "Stoltenberg"],
      [1, "fleshing", "diplomats"],
      [2, "readiness", "Stoltenberg"],
      [2, "brutality", "Stoltenberg"],
      [2, "everything you do", "Stoltenberg"],
      [2, "unprecedented", "Stoltenberg"],
      [2, "Madrid", "Blinken"],
      [3, "no indication", "Stoltenberg"],
      [3, "strategic defeat", "Stoltenberg"],
      [3, "Membership Action", "Stoltenberg"],
      [3, "tragedy", "Stoltenberg"],
      [3, "critical infrastructure", "Stoltenberg"],
      [3, "occupied", "Stoltenberg"],
      [3, "bombs", "Stoltenberg"],
      [3, "isolated", "Stoltenberg"],
      [4, "pause", "Stoltenberg"],
      [4, "territorial", "Stoltenberg"],
      [4, "for Ukrainians to decide", "Stoltenberg"],
      [4, "spring", "Stoltenberg"],
      [4, "paradox", "Stoltenberg"],
    ])("article %i: the passage with “%s” is %s's", (seed, word, name) => {
      expect(speakerOf(seed, word)).toMatch(new RegExp(`${name}$`));
    });

    it("000: a position that Blinken agrees with is Zelensky's, within his words", () => {
      const { text, attributions, people } = readings[0]!;
      const at = text.indexOf("diplomacy is the only");
      const inner = attributions.find(({ within, content }) => within && content.some(([s, e]) => s <= at && at < e));
      expect(people.find(({ id }) => id === inner?.speaker)?.name).toMatch(/Zelensky$/);
      const outer = attributions.find(({ id }) => id === inner?.within);
      expect(people.find(({ id }) => id === outer?.speaker)?.name).toMatch(/Blinken$/);
    });

    it("names each outlet that the text names, and leaves the one open that it doesn't", () => {
      const outlets = readings.map(({ article }) => article.outlet?.name ?? null);
      expect(outlets[0]).toMatch(/^Censor\./);
      expect(outlets[1]).toBe("LB.ua");
      expect(outlets[2]).toBe("Ukrinform");
      expect(outlets[3]).toBe("Censor.NET");
      expect(outlets[4]).toBeNull();
    });

    it("dates them: as given, or by the window that the content proves", () => {
      const dates = readings.map(({ article }) => article.published);
      expect(dates[0]).toMatchObject({ date: "2022-11-30" });
      expect(dates[1]).toMatchObject({ notBefore: "2022-12-21", notAfter: "2023-02-24" });
      expect(dates[3]).toMatchObject({ date: "2023-10-31" });
      expect(dates[4]).toMatchObject({ date: "2022-12-07" });
    });

    it("says on which occasion it was said", () => {
      expect(occasions(0)).toContain("press conference|Bucharest");
      expect(occasions(1).join()).toMatch(/column\|(the )?Financial Times/);
      expect(occasions(3).join()).toMatch(/session.*Nordic Council/);
      expect(occasions(4).join()).toMatch(/interview\|(the )?Financial Times/);
    });

    it("says through whose hands it came", () => {
      expect(hands(0)).toContain("Ukrinform");
      expect(hands(1).join()).toMatch(/Financial Times.*European Pravda/);
      expect(hands(3)).toContain("Interfax-Ukraine");
      expect(hands(4).join()).toMatch(/Financial Times/);
    });

    it("says of each statement which hands it passed", () => {
      expect(chainOf(0, "disabused")).toEqual(["press conference", "Ukrinform"]);
      expect(chainOf(1, "mobilized")).toEqual(["column", "Financial Times", "European Pravda"]);
      expect(chainOf(1, "inextricably")).toEqual(["column", "Financial Times", "European Pravda"]);
      expect(chainOf(3, "tragedy")).toEqual(["session", "Interfax-Ukraine"]);
      expect(chainOf(4, "paradox")).toEqual(["interview", "Financial Times"]);
    });

    it("leaves out what is no part of the story", () => {
      expect(wordsOfFurniture(0).filter((words) => words.startsWith("Read more:"))).toHaveLength(2);
      expect(wordsOfFurniture(1).join("\n")).toMatch(/Photo:[\s\S]*social networks/);
      expect(wordsOfFurniture(3).filter((words) => words.startsWith("Read more:"))).toHaveLength(2);
      const last = wordsOfFurniture(4).join("\n");
      for (const words of ["Credit:", "Patreon", "Tags:", "Related:"]) expect(last).toContain(words);
    });

    it("takes one man under two titles for one", () => {
      for (const [seed, name] of [
        [0, "Blinken"],
        [1, "Stoltenberg"],
        [3, "Stoltenberg"],
        [4, "Stoltenberg"],
      ] as const) {
        expect(readings[seed]!.people.filter((person) => person.name.endsWith(name))).toHaveLength(1);
      }
    });
  },
);

function lengthOf(spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
