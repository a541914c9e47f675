import type { Embedding } from "../embedding/embedding.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";

/** What was said, sentence by sentence: a passage may make several points. */
export type Passage = readonly Sentence[];

/** Behind a stop and what closes with it, before a capital; or between pieces of a content. */
const END = /(?<=[.!?]["”’')\]]*)\s+(?=["“‘'([]*\p{Lu})|\s…\s/u;
/** A sentence that is shorter, or of which fewer words tell something, is read together with the next; alone it is no claim. */
const [SHORT, FEW] = [8, 4];
/** Sentences beyond these aren't looked at: a whole speech is no point. */
const MOST = 12;

/** Reads a passage into its sentences; those that say too little by themselves are part of the next. */
export function passageOf(content: string, embedding: Embedding): Passage {
  const sentences: Sentence[] = [];
  let text = "";
  for (const piece of content.split(END)) {
    text = text ? `${text} ${piece}` : piece;
    const sentence = sentenceOf(text, embedding);
    if (sentence.length < SHORT || sentence.words.size < FEW) continue;
    sentences.push(sentence);
    text = "";
    if (sentences.length === MOST) break;
  }
  return sentences;
}

/**
 * Whether a passage claims something that could be said again in other words: at least one sentence of some length
 * in which several words tell something. "No comment" and "the mayor’s new house" don't.
 */
export function makesClaim(passage: Passage): boolean {
  return passage.length > 0;
}
