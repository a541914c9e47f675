import { expect, it } from "vitest";
import { takeApart } from "../anatomy.ts";
import { dateMentions } from "./mentions.ts";
import { tense } from "./tense.ts";

const of = (text: string) => dateMentions(takeApart(text).segments).map(tense)[0];

it.each([
  "The bridge fell on May 3, 2019.",
  "The ferry, which opened in 1911, is loved.",
  "It has been closed since 2016.",
])("%j is past", (text) => expect(of(text)).toBe("past"));

it.each(["The council will meet on May 3, 2019.", "The bridge is expected to open on 3 May 2019."])(
  "%j is to come",
  (text) => expect(of(text)).toBe("future"),
);

it.each([
  "She hoped to run for mayor in 2020.",
  "The bridge was expected to open on May 3, 2019.",
  "The bill passed, and sets a deadline of May 3, 2019.",
  "They argued over the 2020 elections on May 3, 2019 elections day.",
  "The race in 2016 divided the town.",
  "If it rains on May 3, 2019, the ferry stays in port.",
])("%j proves nothing", (text) => expect(of(text)).toBeNull());
