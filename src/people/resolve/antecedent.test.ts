import { describe, expect, it } from "vitest";
import { speakersIn } from "../case.ts";

describe("antecedent", () => {
  it("takes up the noun before who", () => {
    expect(speakersIn("It came from Jane Roe, [who] said {it rained}.")).toEqual(["Jane Roe"]);
    expect(speakersIn("Jane Roe, chair of the Auster Commission, [who] said {it rained}, left.")).toEqual(["Jane Roe"]);
    expect(speakersIn("He met Jane Roe and Mark Selk, [who] said {it rained}.")).toEqual(["Jane Roe and Mark Selk"]);
    expect(speakersIn("Jane Roe was among the many people [who] said {it rained}.")).toEqual(["Jane Roe"]);
    expect(speakersIn("Clean Rivers Now, a large committee [that] vowed {to sue}, left.")).toEqual([
      "Clean Rivers Now",
    ]);
    expect(speakersIn("Jane Roe posted a tweet [that] said {it rained}.")).toEqual(["Jane Roe"]);
  });

  it("names nobody for a noun without a name", () => {
    expect(speakersIn("Jane Roe met a man [who] said {it rained}.")).toEqual([null]);
    expect(speakersIn("Jane Roe met a dozen qwertians [who] said {it rained}.")).toEqual([null]);
  });
});
