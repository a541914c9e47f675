import { describe, expect, it } from "vitest";
import { foundBy } from "../case.ts";
import { findMemberBodies } from "./member-bodies.ts";

const bodies = (text: string) => foundBy(text, findMemberBodies);

describe("findMemberBodies", () => {
  it("finds a name by its sort or its members, and everywhere else", () => {
    expect(bodies("The advocacy group Clean Rivers Now sued. On Monday Clean Rivers Now won.")).toEqual([
      "Clean Rivers Now",
      "Clean Rivers Now",
    ]);
    expect(bodies("Ann Roe, a board member for Clean Rivers Now, left.")).toEqual(["Clean Rivers Now"]);
    expect(bodies("It was paid for by Clean Rivers Now, a small advocacy group.")).toEqual(["Clean Rivers Now"]);
  });

  it("leaves people and places alone", () => {
    expect(bodies("A lawyer for Lhado Roe Jr. met the director of New York.")).toEqual([]);
    expect(bodies("The company Ann Roe founded, a big company, failed.")).toEqual([]);
  });
});
