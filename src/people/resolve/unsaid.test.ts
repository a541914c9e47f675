import { describe, expect, it } from "vitest";
import { namesOf, spanIn } from "../case.ts";

/** The speaker of an attribution without a source, from its cue or content. */
function unsaid(text: string, part: { cue?: string; content?: string }, source?: string): string | null {
  const none = { source: [], cue: [], content: [], confidence: 1 };
  const empty = {
    ...none,
    cue: part.cue ? [spanIn(text, part.cue)] : [],
    content: part.content ? [spanIn(text, part.content)] : [],
  };
  const before = source ? [{ ...none, source: [spanIn(text, source)], content: [spanIn(text, "“It rained.”")] }] : [];
  return namesOf(text, [...before, empty]).speakers.at(-1)!;
}

describe("fillUnsaid", () => {
  it("gives a participle and a second verb their subject", () => {
    expect(unsaid("Jane Roe left the room, saying that it rained.", { cue: "saying" })).toBe("Jane Roe");
    expect(unsaid("Jane Roe met Mark Selk and on Monday said that it rained.", { cue: "said" })).toBe("Jane Roe");
  });

  it("goes on with a quotation that follows at once", () => {
    expect(unsaid("Jane Roe spoke: “It rained.” “It poured.”", { content: "“It poured.”" }, "Jane Roe")).toBe(
      "Jane Roe",
    );
  });

  it("says nobody of a passive, or of a quotation further on", () => {
    expect(unsaid("Jane Roe left after it was announced that it rained.", { cue: "was announced" })).toBeNull();
    expect(
      unsaid("Jane Roe spoke: “It rained.” Then all was dark. “It poured.”", { content: "“It poured.”" }, "Jane Roe"),
    ).toBeNull();
  });
});
