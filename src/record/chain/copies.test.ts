import { describe, expect, it } from "vitest";
import { copiesAmong } from "./copies.ts";

const NARRATIVE =
  "Nine river states parted on Tuesday without an agreement on the dam that their neighbour is filling upstream, after two days of talks in the old grain hall by the lock. Delegates from the lower valley had asked for a pause until measurements are made by experts from outside, which three of the members did not support. The ministers will meet again in the autumn, when the reservoir will have been full for weeks. Maravia takes two thirds of its drinking water from the river and has begun to look for wells in its northern hills, at a price that nobody in the capital wants to name. ";
const SPEECH =
  "“Whoever shuts a gate in July decides whose fields have bread in October. Water must never be used as a weapon, not against an enemy and not against a neighbour, and a promise that no inspector can check is worth nothing on the river, whatever it is worth at the table.” ".repeat(
    3,
  );

describe("copies of one story", () => {
  it("are told by the words around the quotations, cut or touched up as they may be", () => {
    const touched = NARRATIVE.replace("old grain hall", "city hall").slice(0, 400);
    const [copy] = copiesAmong([NARRATIVE + SPEECH, touched + SPEECH]);
    expect(copy).toMatchObject({ a: 0, b: 1 });
    expect(copy!.share).toBeGreaterThan(0.6);
  });

  it("are not two reports that quote the same speech", () => {
    const other =
      "In the hall where farmers once weighed their barley, the head of the commission lost his patience with those who fill the lake. He spoke for eight minutes, without notes, and when he was through nobody clapped. The delegation from upstream had left before lunch; its chairs stood empty and somebody had turned its flag to the wall. Outside, the mayor was pouring coffee for the drivers, who had heard it all before and will hear it again in the autumn, as one of them remarked while he looked for his keys. ";
    expect(copiesAmong([NARRATIVE + SPEECH, other + SPEECH])).toEqual([]);
  });

  it("are not two short texts that share a line", () => {
    expect(copiesAmong(["The ministers will meet again.", "The ministers will meet again."])).toEqual([]);
  });
});
