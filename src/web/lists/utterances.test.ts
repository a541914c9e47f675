import { expect, it } from "vitest";
import { utteranceList } from "./utterances.ts";

it("an utterance has the quotation marks that its report has, and no others", () => {
  const said = (words: string) =>
    String(
      utteranceList([
        { id: "u1", speaker: null, words, first: null, renders: 1, outlets: ["Brennick Post"], point: null },
      ]),
    );
  expect(said("that the weir was never tested")).toContain(">that the weir was never tested<");
  expect(said("that it was “never tested”")).toContain(">that it was “never tested”<");
});
