import { describe, expect, it } from "vitest";
import { wordsOf } from "./case.ts";
import { bearers, enter, fileBody, fileName, hold, newCast } from "./cast.ts";
import { newFinding } from "./mentions/finding.ts";
import { personName } from "./name.ts";
import { officeAt } from "./office.ts";

const cast = () => newCast(newFinding(wordsOf("secretary of state")));

describe("the cast", () => {
  it("finds people by any spelling of the family name, by given name and office", () => {
    const here = cast();
    const roe = enter(here, "person");
    fileName(here, roe, personName(["Jane", "Velenskyy"], null));
    hold(here, roe, officeAt(here.words, 0, 3)!);
    expect(bearers(here, "velensky")).toEqual([roe]);
    expect(bearers(here, "selk")).toEqual([]);
    expect(here.byGiven.get("jane")).toEqual([roe]);
    expect(here.byOffice.get("secretary")).toEqual([roe]);
  });

  it("finds bodies by the ends of their names, and keeps the first of a key", () => {
    const here = cast();
    const [one, two] = [enter(here, "body"), enter(here, "body")];
    fileBody(here, "heron river club", one);
    fileBody(here, "heron river club", two);
    expect([here.byKey.get("heron river club"), here.byNoun.get("club")]).toEqual([one, [one]]);
    expect(here.keysByWord.get("heron")).toEqual(["heron river club"]);
  });
});
