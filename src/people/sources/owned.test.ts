import { describe, expect, it } from "vitest";
import { headsIn } from "../case.ts";

describe("owned", () => {
  it("reads what is somebody's", () => {
    expect(headsIn("[his campaign] spoke.")).toEqual(["owned: his"]);
    expect(headsIn("[a spokesman for Jan Poe] spoke.")).toEqual(["owned: Jan Poe"]);
    expect(headsIn("[Jan Poe's wife] spoke.")).toEqual(["owned: Jan Poe"]);
    expect(headsIn("[A Reuters spokeswoman] spoke.")).toEqual(["owned: Reuters"]);
    expect(headsIn("[the mayor's son] spoke.")).toEqual(["owned: the mayor"]);
  });

  it("leaves what is nobody's, and more than one", () => {
    expect(headsIn("[a spokesman] spoke.")).toEqual(["unnamed: a spokesman"]);
    expect(headsIn("[Jan Poe and his team] spoke.")).toEqual(["group: Jan Poe and his team"]);
  });
});
