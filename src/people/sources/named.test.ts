import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("named", () => {
  it("reads a name, also behind a description", () => {
    expect(headsIn("[Jane Roe, a spokeswoman for the Ministry of Water,] spoke.")).toEqual(["name: Jane Roe"]);
    expect(headsIn("[A spokesman for the Auster Commission, Jan Poe,] spoke.")).toEqual(["name: Jan Poe"]);
    expect(headsIn("[The Courier's Jan Poe] spoke.")).toEqual(["name: Jan Poe"]);
    expect(headsIn("[Another grand old figure, Jan Poe] spoke.")).toEqual(["name: Jan Poe"]);
    expect(headsIn("[The panel’s top member, Sen. Jan Poe of Ohio,] spoke.")).toEqual(["name: Jan Poe"]);
    expect(headsIn("[Another leader] spoke, and [the mayor], Jan Poe, slept.")).toEqual([
      "unnamed: Another leader",
      "name: Jan Poe",
    ]);
  });

  it("takes no name that only qualifies, or stands further on", () => {
    expect(headsIn("[Jan Poe's brother] spoke.")).toEqual(["owned: Jan Poe"]);
    expect(headsIn("[The Poe brothers] spoke.")).toEqual([null]);
  });
});
