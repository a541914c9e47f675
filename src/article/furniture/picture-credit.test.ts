import { describe, expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { captionHead, creditInside, endsInCredit, trailingCredit } from "./picture-credit.ts";

describe("a caption known by its credit", () => {
  it.each([
    "The mayor at the bridge on Monday. (Ada Rook/Reuters)",
    "The mayor at the bridge [Ada Rook/ AP Photo ]",
    "The mayor at the bridge on May 9, 2019. (Photo: Ada Rook, AP)",
    "The mayor at the bridge. (Ada Rook for The Ede Gazette)",
    "The mayor at the bridge in Port Ede, March 9, 2016. REUTERS/Ada Rook",
    "The mayor at the bridge. Photograph: Ada Rook/EPA",
    "The mayor in the harbour. Ada Rook/Getty Images",
    "The mayor told the council that he would stay. | Ada Rook/AP Photo",
    "… south of Port Ede./The Gazette via AP)",
  ])("takes %j", (line) => expect(foundBy(endsInCredit, line, STORY, STORY, STORY)).toEqual([line]));

  it.each([
    "“We will rebuild it,” she said. (October 14 interview with the Ede Gazette, and one other time)",
    "The bill was brought in by Ada Rook (D/Ede)",
    "The mayor was re-elected (again)",
    "The mayor told Reuters",
    "He spoke on the record and/or off it",
    STORY,
  ])("leaves %j", (line) => expect(foundBy(endsInCredit, STORY, line, STORY, STORY, STORY)).toEqual([]));

  it("leaves a wire's name in brackets at the end of the story, where it signs the article", () => {
    expect(foundBy(endsInCredit, STORY, STORY, STORY, "The ferry runs again on Tuesday. (Reuters)")).toEqual([]);
  });

  it("takes a credit that stands before its caption", () => {
    expect(foundBy(creditInside, STORY, "Ada Rook/Flickr / Via Flickr: rook The old bridge at Ede")).toHaveLength(1);
    expect(foundBy(creditInside, "Ada Rook for The Ede Gazette", STORY)).toHaveLength(1);
    expect(foundBy(creditInside, STORY, "The ferry/bridge question is back")).toEqual([]);
  });

  it("takes a caption up to its credit, where headline or story goes on behind", () => {
    const line = "The mayor said he would stay. | AP Photo Rook will not resign over bridge";
    expect(foundBy(captionHead, line)).toEqual(["The mayor said he would stay. | AP Photo"]);
    expect(foundBy(captionHead, STORY)).toEqual([]);
  });

  it("takes a caption with a glued credit", () => {
    expect(foundBy(trailingCredit, "Mayor Tilda Rook. Credit: ede.example")).toHaveLength(1);
    expect(foundBy(trailingCredit, "He gave credit where it was due: to the crews.")).toEqual([]);
  });
});
