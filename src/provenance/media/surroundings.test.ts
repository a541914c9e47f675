import { expect, it } from "vitest";
import { surroundingsOf } from "./surroundings.ts";

function around(text: string, name: string) {
  const at = text.indexOf(name);
  const { around, journalist } = surroundingsOf(text, [at, at + name.length]);
  return [text.slice(...around), journalist];
}

it.each([
  ["said the Russian news agency Zenit, where", "Zenit", "the Russian news agency Zenit", null],
  ["in Corrland's Harbour Times newspaper on", "Harbour Times", "Corrland's Harbour Times newspaper", null],
  ["told CNN's Dana Bell that", "CNN", "CNN's Dana Bell", "Dana Bell"],
  ["told Channel Six host Ivo Keller that", "Channel Six", "Channel Six host Ivo Keller", "Ivo Keller"],
  ["Channel Six's report that Selk", "Channel Six", "Channel Six", null],
])("%s", (text, name, words, journalist) => {
  expect(around(text, name)).toEqual([words, journalist]);
});
