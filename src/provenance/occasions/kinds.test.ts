import { describe, expect, it } from "vitest";
import { inShort, provenanceOf } from "../for-tests.ts";
import { OCCASION_KINDS } from "./kinds.ts";

/** The occasion of the first “said”. */
const on = (text: string, date?: string) =>
  inShort(
    provenanceOf(text, [["p1", /said|told|testified|wrote|tweeted/.exec(text)![0], ""]], date ? { date } : {}).on[0],
  );

describe("OCCASION_KINDS", () => {
  it.each([
    ["Selk said at a press conference in Brennick that it holds.", "press conference |  | Brennick | "],
    ["Selk told a news conference that it holds.", "press conference |  |  | "],
    ["Selk said during a briefing for reporters that it holds.", "briefing | reporters |  | "],
    ["Selk said in a phone call with Radomir Halm that it holds.", "phone call | Radomir Halm |  | "],
    ["Selk said by phone that it holds.", "phone call |  |  | "],
    [
      "Selk said in testimony before the Foreign Affairs Committee that it holds.",
      "testimony | Foreign Affairs Committee |  | ",
    ],
    ["Selk said at the start of a hearing that it holds.", "testimony |  |  | "],
    ["Selk said during Tuesday's debate that it holds.", "debate |  |  | Tuesday"],
    ["Selk said at a town hall in Arden that it holds.", "town hall |  | Arden | "],
    ["Selk said at a rally in Keld that it holds.", "rally |  | Keld | "],
    ["Speaking at the 75th session of the Auster Commission, Selk said it holds.", "session | Auster Commission |  | "],
    ["Selk said at a summit in Port Ansel that it holds.", "summit |  | Port Ansel | "],
    ["Selk said in a speech to parliament that it holds.", "speech | parliament |  | "],
    ["Selk said in remarks to reporters that it holds.", "remarks | reporters |  | "],
    ["Selk said at a meeting with Henrik Vossel that it holds.", "meeting | Henrik Vossel |  | "],
    ["Selk said at a party fundraiser in Arden that it holds.", "event |  | Arden | "],
    ["Selk said in an op-ed that it holds.", "column |  |  | "],
    ["Selk said in a statement that it holds.", "statement |  |  | "],
    ["Selk said in a letter to lawmakers that it holds.", "letter | lawmakers |  | "],
    ["Selk said in an email that it holds.", "email |  |  | "],
    ["Selk said in a memo that it holds.", "memo |  |  | "],
    ["Selk said in a video that it holds.", "video |  |  | "],
    ["Selk said in a campaign ad that it holds.", "ad |  |  | "],
    ["Selk said in his memoir that it holds.", "book |  |  | "],
    ["Selk said in a lawsuit that it holds.", "court filing |  |  | "],
    ["The judge said in her ruling that it holds.", "ruling |  |  | "],
  ])("%s", (text, occasion) => {
    expect(on(text)).toBe(occasion);
  });

  it.each([
    "Selk said the party needs a rally of its own.",
    "Selk said on the talks that nothing is known.",
    "Selk said the session of the Auster Commission is over.",
    "Selk said that he had read the letter.",
  ])("is none: %s", (text) => {
    expect(on(text)).toBeNull();
  });

  it("names each kind's nouns in lower case, to be found by", () => {
    for (const { nouns } of OCCASION_KINDS) for (const noun of nouns) expect(noun).toMatch(/^[a-z][a-z&-][a-zé-]*$/);
  });
});

describe("an occasion told by its medium or its audience", () => {
  it.each([
    ["Selk told Channel Six that it holds.", "interview | Channel Six |  | "],
    ["Selk said on Channel Six that it holds.", "interview | Channel Six |  | "],
    ["Vossel wrote in an op-ed in the Harbour Times that it leaks.", "column | Harbour Times |  | "],
    ["“It holds,” Selk tweeted.", "post | Twitter |  | "],
    ["Selk told reporters that it holds.", "remarks | reporters |  | "],
    ["Selk told a cheering crowd in Keld that it holds.", "speech |  | Keld | "],
    ["Dorvath told parliament that it leaks.", "speech | parliament |  | "],
    [
      "Linde testified before the Foreign Affairs Committee that it leaks.",
      "testimony | Foreign Affairs Committee |  | ",
    ],
  ])("%s", (text, occasion) => {
    expect(on(text)).toBe(occasion);
  });

  it("is an interview with the article's own outlet, though that is no hop", () => {
    const { hops, on } = provenanceOf("Selk told Channel Six it holds.", [["p1", "told", "it holds"]], {
      outlet: "Channel Six",
    });
    expect([hops, inShort(on[0])]).toEqual([[], "interview | Channel Six |  | "]);
  });
});
