import { describe, expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { clickHere, likelyLabelled, lonelyLabel, surelyLabelled } from "./teaser-label.ts";

describe("labelled teasers", () => {
  it.each([
    "Read more: Ferry crews to get new boats, - Rook",
    "SEE ALSO: Council closes the old bridge",
    "More: What the closure means for you",
    "Also on THE GAZETTE: Five bridges that never were",
    "Related: A month without a bridge",
  ])("takes %j", (line) => expect(foundBy(surelyLabelled, line)).toEqual([line]));

  it.each([
    STORY,
    "More than one bridge: that is what the town wants.",
    "He read more: books, papers and maps of the river.",
  ])("leaves %j", (line) => expect(foundBy(surelyLabelled, line)).toEqual([]));

  it("asks a title behind a label that a story may use too", () => {
    expect(foundBy(likelyLabelled, STORY, "PHOTOS: The bridge through the years")).toHaveLength(1);
    expect(foundBy(likelyLabelled, STORY, "Analysis: the council had no choice, and knew it.")).toEqual([]);
    expect(foundBy(likelyLabelled, STORY, 'Poll: "Close it now"')).toEqual([]);
  });

  it("leaves such a label to the headline at the head of the text", () => {
    expect(foundBy(likelyLabelled, "Fact check: The mayor never owned the ferry", STORY)).toEqual([]);
  });

  it("takes a label whose links were lost", () => {
    for (const label of ["Story Continued Below", "Read more", "More On This...", "Related stories:"])
      expect(foundBy(lonelyLabel, label)).toEqual([label]);
    expect(foundBy(lonelyLabel, "More of the same")).toEqual([]);
  });

  it("takes a line that does nothing but send the reader on", () => {
    for (const line of [
      "Click here to read the report",
      "Click for more from the Ede Gazette.",
      "Read or Share this story: http://ede.example/x",
    ])
      expect(foundBy(clickHere, line)).toEqual([line]);
    expect(foundBy(clickHere, "Read aloud, the letter took the mayor twelve minutes.")).toEqual([]);
  });
});
