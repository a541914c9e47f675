import { describe, expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { besideGluedLabel, capitals, gluedLabel, titlesInARow } from "./linked-headline.ts";

describe("other articles' titles", () => {
  it("takes a long line in capitals between paragraphs, and leaves a short one, a subheading", () => {
    const title = "PORT EDE FERRY CREWS WALK OUT AS COUNCIL 'SLEEPS' OVER PAY";
    expect(foundBy(capitals, STORY, title, STORY)).toEqual([title]);
    expect(foundBy(capitals, STORY, "TALKS TO CONTINUE", STORY)).toEqual([]);
    expect(foundBy(capitals, title, STORY)).toEqual([]);
  });

  it("takes a title whose label lost the blank behind its colon", () => {
    const title = "Ferry strike:Crews walk out as the council debates their pay";
    expect(foundBy(gluedLabel, STORY, title)).toEqual([title]);
    expect(foundBy(gluedLabel, STORY, "Update at 6:55 p.m. ET: Crews Walk Out In Ede")).toEqual([]);
    expect(foundBy(gluedLabel, STORY, "Rook:“We walked out because nobody listened to us.”")).toEqual([]);
  });

  it("takes a title beside such a one", () => {
    const beside = "What to know about the strike in Port Ede";
    expect(foundBy(besideGluedLabel, STORY, beside, "Ferry strike:Crews walk out as the council debates")).toContain(
      beside,
    );
    expect(foundBy(besideGluedLabel, STORY, beside, STORY)).toEqual([]);
  });

  it("takes two titles in a row, and leaves one alone, which may be a subheading", () => {
    const titles = ["Mayor puts a question mark over the ferry", "Ede: The cloud over the town hall"];
    expect(foundBy(titlesInARow, STORY, ...titles, STORY)).toEqual(titles);
    expect(foundBy(titlesInARow, STORY, titles[0]!, STORY)).toEqual([]);
    expect(
      foundBy(titlesInARow, STORY, "These are the ferries that the town will keep for now:", ...titles, STORY),
    ).toEqual([]);
  });
});
