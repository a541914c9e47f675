import type { Attribution } from "../../reading/reading.ts";
import type { Directory } from "./directory.ts";
import { occasionInWords } from "./occasion.ts";

/**
 * Through whose hands one attribution came, from the speaker to the outlet; empty where the article names no hand or
 * occasion between the two.
 *
 * @example ["Blinken", "press conference in Bucharest", "Ukrinform", "Censor.NET"]
 */
export function chainOf({ reading, people, occasions, hops }: Directory, attribution: Attribution): string[] {
  const speaker = attribution.speaker === null ? undefined : people.get(attribution.speaker);
  const occasion = attribution.occasion === null ? undefined : occasions.get(attribution.occasion);
  const between = hops.get(attribution.id) ?? [];
  if (!occasion && !between.length) return [];
  // A speaker that is a medium, an occasion that is a document and whom an interview was given to are named once, not
  // again as a hand.
  const named = [speaker?.name, occasion?.kind, occasion?.with].filter((name) => typeof name === "string");
  const chain = [speaker?.name, occasion && occasionInWords(occasion)].filter((hand) => hand !== undefined);
  for (const hand of [...between.map((hop) => hop.from), reading.article.outlet?.name]) {
    if (hand && !named.some((before) => sameHand(before, hand))) chain.push(hand);
    if (hand) named.push(hand);
  }
  return chain;
}

/** "The Harbour Times" and "Harbour Times" are one hand. */
function sameHand(a: string, b: string): boolean {
  const fold = (name: string) => name.toLowerCase().replace(/^the /, "");
  return fold(a) === fold(b);
}
