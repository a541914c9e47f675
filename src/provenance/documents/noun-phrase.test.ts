import { expect, it } from "vitest";
import { layText } from "../../text/lay.ts";
import { factsOf } from "../for-tests.ts";
import { tokenAt } from "../story.ts";
import { phraseAt } from "./noun-phrase.ts";

it.each([
  ["But the River Board's latest figures show", "figures", "the River Board's latest figures", "River Board figures"],
  [
    "In a 12-page University of Keld study they",
    "study",
    "a 12-page University of Keld study",
    "University of Keld study",
  ],
  ["According to federal court records of May", "records", "federal court records", "federal court records"],
  ["Then police reports said", "reports", "police reports", "police reports"],
])("%s", (text, noun, words, name) => {
  const layer = layText(text, factsOf(text).parts);
  const phrase = phraseAt(layer, tokenAt(layer, text.indexOf(noun)));
  expect([text.slice(...phrase.span), phrase.name]).toEqual([words, name]);
});
