import { describe, expect, it } from "vitest";
import { castOf } from "../case.ts";
import { findNames } from "../mentions/names.ts";
import { shareNames } from "./shared-names.ts";

const names = (text: string) => castOf(text, [findNames], [shareNames]).finding.found.map(({ name }) => name!.text);

describe("shareNames", () => {
  it("gives the first of a pair the family name of the second", () => {
    expect(names("Anna and Karl Roe came.")).toEqual(["Anna Roe", "Karl Roe"]);
  });

  it("leaves a family name as it is", () => {
    expect(names("Selk and Karl Roe came.")).toEqual(["Selk", "Karl Roe"]);
    expect(names("Paul Ryan spoke. Ryan and Karl Roe came.")).toEqual(["Paul Ryan", "Ryan", "Karl Roe"]);
  });
});
