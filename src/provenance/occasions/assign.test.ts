import { describe, expect, it } from "vitest";
import { type Given, inShort, provenanceOf } from "../for-tests.ts";

const kinds = (text: string, given: Given[], around = {}) =>
  provenanceOf(text, given, around).on.map((occasion) =>
    occasion ? [occasion.kind, occasion.with].filter(Boolean).join(" ") : null,
  );

describe("the occasion of a statement", () => {
  it("is the one its own sentence tells, the nearest to its cue", () => {
    const text = "Selk told Channel Six that it holds, and Linde said at a rally that it leaks.";
    expect(
      kinds(text, [
        ["p1", "told", "it holds"],
        ["p2", "said", "it leaks"],
      ]),
    ).toEqual(["interview Channel Six", "rally"]);
  });

  it("is none that is only what the words are about", () => {
    const text = "He welcomed the part that Linde took in the meeting in Arden last spring, he said.";
    expect(kinds(text, [["p1", "welcomed", "the part that Linde took in the meeting in Arden last spring"]])).toEqual([
      null,
    ]);
  });

  it("carries over to what the same speaker goes on to say, and to nobody else", () => {
    const text =
      "“It holds,” Selk said in an interview with Channel Six. He added that it was new. Linde said it leaks.";
    const given: Given[] = [
      ["p1", "said", "“It holds,”"],
      ["p1", "added", "it was new"],
      ["p2", "said", "it leaks"],
    ];
    expect(kinds(text, given)).toEqual(["interview Channel Six", "interview Channel Six", null]);
  });

  it("doesn't carry over to other times, other days, other hands or attitudes", () => {
    const text =
      "Selk told Channel Six on Tuesday that it holds. Selk has said it leaks. On Wednesday Selk said no. " +
      "Selk said yes, the Brennick Herald reported. Selk wants peace. Selk believes in it.";
    const given: Given[] = [
      ["p1", "told", "it holds"],
      ["p1", "said", "it leaks"],
      ["p1", "said", "no"],
      ["p1", "said", "yes"],
      ["p1", "wants", "peace", "attitude"],
      ["p1", "believes", "in it", "attitude"],
    ];
    const interview = "interview Channel Six";
    expect(kinds(text, given, { date: "2024-03-14" })).toEqual([interview, null, null, null, null, interview]);
  });

  it("is told to the lead by what follows", () => {
    const text = "The dam leaks, Vossel said.\n\nIt must be mended, he said in a column in the Harbour Times.";
    expect(
      kinds(text, [
        ["p1", "said", "The dam leaks"],
        ["p1", "said", "It must be mended"],
      ]),
    ).toEqual(["column Harbour Times", "column Harbour Times"]);
  });

  it("is told by the sentence that relays the words or points back to them", () => {
    const relay =
      "The dam leaks, Vossel believes. It is old, the Maravian Herald reports citing Vossel's column in The Harbour Times. “Soon,” Vossel wrote.";
    expect(
      kinds(relay, [
        ["p1", "believes", "The dam leaks", "attitude"],
        ["p1", "wrote", "“Soon,”"],
      ]),
    ).toEqual(["column Harbour Times", "column Harbour Times"]);
    const back = "The wells are ready, Lindqvor has said. She announced this in a post on Telegram.";
    expect(kinds(back, [["p1", "said", "The wells are ready"]])).toEqual(["post Telegram"]);
  });

  it("is the document's own where a document speaks", () => {
    const { on } = provenanceOf("It leaks, the lawsuit says.", []);
    expect(on).toEqual([]);
    expect(kinds("It leaks, Selk said in a lawsuit.", [["p1", "said", "It leaks"]])).toEqual(["court filing"]);
  });
});

describe("one occasion told several times", () => {
  it("is one, with all that is said of it", () => {
    const text =
      "Selk spoke at a press conference: “It holds,” he said. At the press conference in Brennick on Tuesday, he said no.";
    const { occasions, on } = provenanceOf(
      text,
      [
        ["p1", "said", "“It holds,”"],
        ["p1", "said", "no"],
      ],
      { date: "2024-03-14" },
    );
    expect(occasions.map(inShort)).toEqual(["press conference |  | Brennick | 2024-03-12"]);
    expect(on.map((occasion) => occasion?.id)).toEqual(["o1", "o1"]);
  });

  it("is shared by all who speak at it, but an interview is each speaker's own", () => {
    const rally = "At a rally in Keld, Selk said no. Linde said yes at the rally.";
    expect(
      provenanceOf(rally, [
        ["p1", "said", "no"],
        ["p2", "said", "yes"],
      ]).occasions,
    ).toHaveLength(1);
    const talks = "Selk told Channel Six no. Linde told Channel Six yes.";
    expect(
      provenanceOf(talks, [
        ["p1", "told", "no"],
        ["p2", "told", "yes"],
      ]).occasions,
    ).toHaveLength(2);
  });

  it("are two where their partners, places or days differ, or where each is one post of many", () => {
    const partners = "Selk told Channel Six no. Selk told the Harbour Times yes.";
    expect(
      provenanceOf(partners, [
        ["p1", "told", "no"],
        ["p1", "told", "yes"],
      ]).occasions,
    ).toHaveLength(2);
    const places = "Selk said no at a rally in Keld. Selk said yes at a rally in Arden.";
    expect(
      provenanceOf(places, [
        ["p1", "said", "no"],
        ["p1", "said", "yes"],
      ]).occasions,
    ).toHaveLength(2);
    const posts = "“No,” Selk tweeted. “Yes,” Selk tweeted.";
    expect(
      provenanceOf(posts, [
        ["p1", "tweeted", "“No,”"],
        ["p1", "tweeted", "“Yes,”"],
      ]).occasions,
    ).toHaveLength(2);
  });

  it("takes remarks to reporters for the press conference they turn out to be", () => {
    const text = "Selk told reporters no. He said yes at the press conference.";
    const { occasions } = provenanceOf(text, [
      ["p1", "told", "no"],
      ["p1", "said", "yes"],
    ]);
    expect(occasions.map(inShort)).toEqual(["press conference | reporters |  | "]);
  });
});
