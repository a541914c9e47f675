import { describe, expect, it } from "vitest";
import { peopleIn } from "../case.ts";

const roles = (text: string) =>
  peopleIn(text)
    .people.filter(({ kind }) => kind === "person")
    .map((person) => person.roles.map(({ role }) => role));

describe("linkOffices", () => {
  it("reads the office in front, behind and before a comma", () => {
    expect(roles("Interior Minister Jane Roe came.")).toEqual([["Interior Minister"]]);
    expect(roles("Jane Roe, a spokeswoman for the ministry, came.")).toEqual([["spokeswoman for the ministry"]]);
    expect(roles("The commission's secretary general, Henrik Vossel, came.")).toEqual([
      ["commission's secretary general"],
    ]);
    expect(roles("Minister for Foreign Affairs of Maravia, Tomas Aurell, came.")).toEqual([
      ["Minister for Foreign Affairs of Maravia"],
    ]);
  });

  it("reads no honorific, no list and no other sentence for one", () => {
    expect(roles("Mr. Roe came.")).toEqual([[]]);
    expect(roles("Jane Roe, her brother and the minister came.")).toEqual([[]]);
    expect(roles("Jane Roe, however, met the president.")).toEqual([[]]);
  });
});
