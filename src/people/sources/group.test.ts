import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("group", () => {
  it("reads several without names", () => {
    expect(headsIn("[Two senior officials] spoke.")).toEqual(["group: Two senior officials"]);
    expect(headsIn("[Ostranian and Maravian diplomats] spoke.")).toEqual(["group: Ostranian and Maravian diplomats"]);
    expect(headsIn("[a majority of the members] spoke.")).toEqual(["group: a majority of the members"]);
    expect(headsIn("[Every Republican on the panel] spoke.")).toEqual(["group: Every Republican on the panel"]);
    expect(headsIn("[her aides] spoke.")).toEqual(["group: her"]);
  });

  it("leaves one, and a relative clause", () => {
    expect(headsIn("[the official] spoke.")).toEqual(["description: the official"]);
    expect(headsIn("[many of whom] spoke.")).toEqual([null]);
  });
});
