import { describe, expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { bracketedLine, bracketedTeaser, externalBrowser, titleReadMore, trailingTeaser } from "./teaser-inline.ts";

describe("teasers inside a line", () => {
  it("takes a link in brackets and nothing beside it", () => {
    const line = "The mayor agreed. (RELATED: Council Closes Bridge (Again)) He left early.";
    expect(foundBy(bracketedTeaser, line)).toEqual(["(RELATED: Council Closes Bridge (Again))"]);
    expect(foundBy(bracketedTeaser, "( Also on THE GAZETTE: Rook bows out)")).toHaveLength(1);
    expect(foundBy(bracketedTeaser, "The mayor (he is 61) agreed (reluctantly: he had hoped for more).")).toEqual([]);
  });

  it("takes a teaser glued behind a sentence, to the end of the line", () => {
    expect(foundBy(trailingTeaser, `${STORY} Read more: Ferry crews to get new boats`)).toEqual([
      "Read more: Ferry crews to get new boats",
    ]);
    expect(foundBy(trailingTeaser, "She would rather Read more: it was her motto.")).toEqual([]);
  });

  it("takes a title with the link's words behind it", () => {
    expect(foundBy(titleReadMore, "Ferry crews threaten to strike over night runs Read more")).toHaveLength(1);
    expect(foundBy(titleReadMore, "He told the pupils to read more books")).toEqual([]);
  });

  it("takes a line in brackets that is no sentence", () => {
    expect(foundBy(bracketedLine, "( Full election results)")).toHaveLength(1);
    expect(foundBy(bracketedLine, "(The mayor was not told of the vote.)")).toEqual([]);
  });

  it("takes the note that a link opens elsewhere", () => {
    const note = "(Open tmp.example/2w7 in an external browser for a graphic)";
    expect(foundBy(externalBrowser, `${STORY} ${note}`)).toEqual([note]);
    expect(foundBy(externalBrowser, "(Open on Sundays in summer)")).toEqual([]);
  });
});
