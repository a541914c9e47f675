import type { Attribution, Evidence } from "../reading/reading.ts";
import type { Directory } from "./directory.ts";
import { occasionInWords } from "./occasion.ts";

/** One hand that an attribution came through. */
export interface Step {
  readonly kind: "speaker" | "occasion" | "hand" | "outlet";
  /** "Blinken", "press conference in Bucharest", "Ukrinform". */
  readonly name: string;
  /** The words that prove it; for a speaker the attribution's own source does. */
  readonly evidence: Evidence | null;
}

/**
 * Through whose hands one attribution came, from the speaker to the outlet; empty where the article names no hand or
 * occasion between the two.
 *
 * @example stepsOf(directory, attribution).map(({ name }) => name)
 * // ["Blinken", "press conference in Bucharest", "Ukrinform", "Censor.NET"]
 */
export function stepsOf({ reading, people, occasions, hops }: Directory, attribution: Attribution): Step[] {
  const speaker = attribution.speaker === null ? undefined : people.get(attribution.speaker);
  const occasion = attribution.occasion === null ? undefined : occasions.get(attribution.occasion);
  const between = hops.get(attribution.id) ?? [];
  if (!occasion && !between.length) return [];
  const steps: Step[] = [];
  if (speaker) steps.push({ kind: "speaker", name: speaker.name, evidence: attribution.source[0] ?? null });
  if (occasion) steps.push({ kind: "occasion", name: occasionInWords(occasion), evidence: occasion.evidence });
  // A speaker that is a medium, an occasion that is a document and whom an interview was given to are named once, not
  // again as a hand.
  const named = [speaker?.name, occasion?.kind, occasion?.with].filter((name) => typeof name === "string");
  const { outlet } = reading.article;
  const hands: Step[] = between.map(({ from, evidence }) => ({ kind: "hand", name: from, evidence }));
  if (outlet) hands.push({ kind: "outlet", ...outlet });
  for (const hand of hands) {
    if (hand.name && !named.some((before) => sameHand(before, hand.name))) steps.push(hand);
    named.push(hand.name);
  }
  return steps;
}

/** The names of the steps. */
export function chainOf(directory: Directory, attribution: Attribution): string[] {
  return stepsOf(directory, attribution).map(({ name }) => name);
}

/** "The Harbour Times" and "Harbour Times" are one hand. */
function sameHand(a: string, b: string): boolean {
  const fold = (name: string) => name.toLowerCase().replace(/^the /, "");
  return fold(a) === fold(b);
}
