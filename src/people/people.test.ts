import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layText } from "../text/lay.ts";
import { peopleIn } from "./case.ts";
import { findPeople } from "./people.ts";

const FACTS = { headline: null, outlet: null, byline: null, published: null, language: null, parts: [] };

describe("findPeople", () => {
  it("reads a relay: who spoke, under which names", () => {
    const { people, speakers } =
      peopleIn(`Ostranian President Karl Selk only wants to "rest" his builders. The river will not wait for him.

This was stated by [Corrland's Secretary of State Anthony Linde] at a press conference in Brennick, reports Lantern with reference to Maravpress.

"President Selk counts on our being tired," [the Secretary of State] warned.

[He] backed the view of President of Maravia Ilyena Dorvath that only talks would help.

"Selk can end this today," [Linde] said. Later Antony Linde left, and Antony Linde slept.`);
    expect(speakers).toEqual(["Antony Linde", "Antony Linde", "Antony Linde", "Antony Linde"]);
    expect(people.filter(({ kind }) => kind === "person").map(({ name, roles }) => [name, roles[0]?.role])).toEqual([
      ["Karl Selk", "Ostranian President"],
      ["Antony Linde", "Corrland's Secretary of State"],
      ["Ilyena Dorvath", "President of Maravia"],
    ]);
  });

  it("reads the same whether paragraphs are lines or one", () => {
    const marked =
      "NATO Secretary General Henrik Vossel came.\n\n“It rained,” [the secretary general] said.\n\n[He] added that it poured.";
    expect(peopleIn(marked.replace(/\n\n/g, " ")).speakers).toEqual(peopleIn(marked).speakers);
    expect(peopleIn(marked).speakers).toEqual(["Henrik Vossel", "Henrik Vossel"]);
  });

  it("reads nobody in furniture", () => {
    const text = "Jane Roe came.\n\nReporting by Karl Poe";
    const layer = layText(text, [
      { kind: "paragraph", span: [0, 14] },
      { kind: "credit", span: [16, text.length] },
    ]);
    expect(findPeople(layer, FACTS, []).people.map(({ name }) => name)).toEqual(["Jane Roe"]);
  });

  it("gives valid places and ids for any text, the same each time", () => {
    const word = fc.constantFrom(
      "Jane",
      "Roe",
      "Mr.",
      "the",
      "minister",
      "of",
      "said",
      "and",
      ",",
      ".",
      "“",
      "”",
      "\n\n",
      "he",
      "Commission",
      "who",
      "a",
      "'s",
      "NATO",
      "Selk",
      "(",
      "his",
      "letter",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(fc.nat(120), { maxLength: 6 }), (parts, cuts) => {
        const text = parts.join(" ");
        const layer = layText(text, []);
        const attributions = cuts.map((cut) => {
          const start = Math.min(cut, text.length);
          const source: [number, number][] = [[start, Math.min(text.length, start + 12)]];
          return { source, cue: [], content: source, confidence: 1 };
        });
        const found = findPeople(layer, FACTS, attributions);
        expect(findPeople(layText(text, []), FACTS, attributions)).toEqual(found);
        expect(found.speakers.length).toBe(attributions.length);
        for (const speaker of found.speakers)
          if (speaker) expect(found.people.some(({ id }) => id === speaker)).toBe(true);
        for (const { name, mentions, roles } of found.people) {
          expect(name).not.toBe("");
          for (const [start, end] of [...mentions, ...roles.map(({ evidence }) => evidence)]) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        }
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const time = (repeats: number) => {
      const layer = layText("Ann Roe and the president said he left the Auster Commission. ".repeat(repeats), []);
      const start = performance.now();
      findPeople(layer, FACTS, []);
      return performance.now() - start;
    };
    time(500);
    const [small, large] = [Math.min(time(500), time(500)), Math.min(time(4000), time(4000))];
    expect(large).toBeLessThan(small * 40 + 200);
  });
});
