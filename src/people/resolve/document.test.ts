import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("resolveDocument", () => {
  it("lets the author speak", () => {
    expect(speakersIn("[A statement by Jane Roe] said {no}.")).toEqual(["Jane Roe"]);
    expect(speakersIn("The Selk campaign released an ad on Monday. It rained. [The ad] says {no}.")).toEqual([
      "the Selk campaign",
    ]);
    expect(speakersIn("[Jane Roe] said {no}. [The statement] said {never}.")).toEqual(["Jane Roe", "Jane Roe"]);
    expect(speakersIn("The Tessary Courier first reported it. It rained for days. [The report] said {no}.")).toEqual([
      "Tessary Courier",
    ]);
  });

  it("lets a poll speak for itself", () => {
    expect(speakersIn("[A Tessary Courier poll] found {no}.")).toEqual(["Tessary Courier poll"]);
  });

  it("names nobody for a document without an author", () => {
    expect(speakersIn("[Jane Roe] said {no}. [The indictment] said {yes}. [A letter] said {maybe}.")).toEqual([
      "Jane Roe",
      null,
      null,
    ]);
  });
});
