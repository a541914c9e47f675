import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { player, programme } from "./video.ts";

it("takes what a player leaves behind", () => {
  for (const line of [
    "JUST WATCHED Rook: no bridge Replay More Videos ... MUST WATCH Rook: no bridge 02:22",
    "Around Ede The Bridge, A Year Later Listen · 3:06 3:06",
  ])
    expect(foundBy(player, line)).toEqual([line]);
  expect(foundBy(player, STORY, "Listen to the river, the old ferryman says.")).toEqual([]);
});

it("takes a programme's announcement", () => {
  expect(foundBy(programme, "Watch Ede News' coverage and analysis at 11:00 a.m.")).toHaveLength(1);
  expect(foundBy(programme, "Watch your step, the mayor told the crowd.")).toEqual([]);
});
