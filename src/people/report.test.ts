import { describe, expect, it } from "vitest";
import { peopleIn } from "./case.ts";

const names = (text: string) => peopleIn(text).people.map(({ name }) => name);

describe("report", () => {
  it("lists people in the order of their first mention, with the fullest name", () => {
    const { people } = peopleIn(
      "Then Linde came. Mr. Vossel met Amara Linde. Henrik R. Vossel and Henrik Vossel left.",
    );
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ["p1", "Amara Linde"],
      ["p2", "Henrik R. Vossel"],
    ]);
  });

  it("prefers the usual writing to a rare or a loud one", () => {
    expect(names("Antony Linde came. Anthony Linde spoke. Antony Linde left.")).toEqual(["Antony Linde"]);
    expect(names("JANE ROE spoke. Jane Roe left.")).toEqual(["Jane Roe"]);
  });

  it("keeps a role that says more, and drops one that says less", () => {
    const { people, text } = peopleIn("President Karl Selk came. Ostranian President Karl Selk left.");
    expect(people[0]!.roles).toEqual([
      { role: "Ostranian President", evidence: [text.indexOf("Ostranian"), text.indexOf("Ostranian") + 19] },
    ]);
  });

  it("gives each mention its place", () => {
    const { people, text } = peopleIn("[Jane Roe] spoke, and [she] left. Roe slept.");
    expect(people[0]!.mentions.map(([start, end]) => text.slice(start, end))).toEqual(["Jane Roe", "she", "Roe"]);
  });
});
