import { describe, expect, it } from "vitest";
import { takeApart } from "./anatomy.ts";
import { STORY } from "./furniture/found-by.ts";
import { findHeadline } from "./headline.ts";

function headline(text: string, title?: string): [string | null, string[]] {
  const found = findHeadline(takeApart(text).segments, title);
  return [found.text, found.spans.map((span) => text.slice(...span))];
}

describe("the headline", () => {
  it("is the first line where it looks like one, and every line that says it again", () => {
    const title = "Rook: council's vote shows the town's plans for the bridge";
    expect(headline([title, "The vote is a first step.", title, STORY].join("\n\n"))).toEqual([title, [title, title]]);
  });

  it.each([
    STORY,
    "“We will build it again”",
    "Ada Rook and Jon Voss",
    "Here is what we know:",
    "No bridge, no vote — Tilda Rook (@tildarook) March 3, 2017",
  ])("isn't %j", (line) => expect(headline(`${line}\n\n${STORY}`)).toEqual([null, []]));

  it("isn't a line with no story under it", () => {
    expect(headline("Rook closes the old bridge")).toEqual([null, []]);
  });

  it("is the title given, found in the text in other quotation marks, as a prefix, or without the house's name", () => {
    const title = "Rook's 'last' bridge closes | The Ede Gazette";
    expect(headline(`Rook’s “last” bridge closes\n\n${STORY}`, 'Rook\'s "last" bridge closes')).toEqual([
      'Rook\'s "last" bridge closes',
      ["Rook’s “last” bridge closes"],
    ]);
    expect(headline(`Rook’s ‘last’ bridge closes ${STORY}`, title)).toEqual([title, ["Rook’s ‘last’ bridge closes"]]);
    expect(headline(`town Rook’s ‘last’ bridge closes The council wept.\n\n${STORY}`, title)[1]).toEqual([
      "Rook’s ‘last’ bridge closes",
    ]);
  });

  it("is the title given where the text doesn't have it", () => {
    expect(headline(STORY, "Old bridge closes")).toEqual(["Old bridge closes", []]);
    expect(headline(STORY, "  ")).toEqual([null, []]);
  });
});
