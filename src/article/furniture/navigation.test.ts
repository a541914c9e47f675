import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { copyright, gluedMenu, makeUp, menu, rights, summaryLabel } from "./navigation.ts";

it("takes a copyright line", () => {
  expect(foundBy(copyright, "Copyright © 2019 The Ede Times, LLC. Click here for reprint permission.")).toHaveLength(1);
  expect(foundBy(copyright, "Copyright law was on the agenda.", STORY)).toEqual([]);
  expect(foundBy(rights, "© Ede. All rights reserved.")).toHaveLength(1);
  expect(foundBy(rights, "She reserved all rights to the song.")).toEqual([]);
});

it("takes a menu's words alone on their line", () => {
  for (const line of [
    "MainNews -",
    "Home | News | Politics",
    "View 12 comments",
    "Loading...",
    "Updated at 6:20 p.m. ET",
    "7 years ago",
  ])
    expect(foundBy(menu, line)).toEqual([line]);
  expect(foundBy(menu, STORY, "News travels fast in Ede.", "Home at last", "Politics")).toEqual([]);
});

it("takes a page's make-up", () => {
  for (const line of ["___", "* * *", "[pullquote]", "<!–", '[embedtweet id="3"]'])
    expect(foundBy(makeUp, line)).toEqual([line]);
  expect(foundBy(makeUp, "[He] left", "5 * 5 = 25")).toEqual([]);
});

it("takes a menu glued to the last word", () => {
  expect(foundBy(gluedMenu, "Heads of the ferry discuss tickets for participantsMainNews -")).toEqual(["MainNews -"]);
  expect(foundBy(gluedMenu, "It was bad News", "He read the Ede News")).toEqual([]);
});

it("takes a summary's label, not its points", () => {
  expect(foundBy(summaryLabel, "Story highlights Council closes the bridge", STORY)).toEqual(["Story highlights"]);
  expect(foundBy(summaryLabel, "Highlights of the fair were the boats.", STORY)).toEqual(["Highlights"]);
});
