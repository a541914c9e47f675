import { expect, it } from "vitest";
import { layText } from "../../text/lay.ts";
import { factsOf } from "../for-tests.ts";
import { speakerKeys } from "./speakers.ts";

it("tells speakers apart by person, else by name, and leaves the rest open", () => {
  const text = "Ilena Dorvath, President Dorvath, an official, He";
  const source = (words: string): [number, number][] => [[text.indexOf(words), text.indexOf(words) + words.length]];
  const said = (words: string, speaker: string | null = null) => ({
    source: words ? source(words) : [],
    cue: [],
    content: [],
    speaker,
    act: "speech" as const,
  });
  const layer = layText(text, factsOf(text).parts);
  const keys = speakerKeys(layer, [
    said("Ilena Dorvath"),
    said("President Dorvath"),
    said("an official"),
    said("He"),
    said(""),
    said("He", "p1"),
  ]);
  expect(keys).toEqual(["dorvath", "dorvath", null, null, null, "p1"]);
});
