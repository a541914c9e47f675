import type { TextLayer } from "../../text/layer.ts";
import { TAGS } from "../../text/tags.ts";

const NOMINAL = new Set(["NN", "NNP", "NNS", "NNPS", "JJ", "JJS", "DT", "PRP$", "POS", "CD", "PRP", "VBN", "VBG"]);
const JOINS = /^(?:of|for|and|&)$/i;

const wordOf = (layer: TextLayer, i: number) => layer.text.slice(layer.start[i], layer.end[i]);
/** "that" behind a noun opens a clause, whatever it is tagged. */
const isNominal = (layer: TextLayer, i: number) =>
  NOMINAL.has(TAGS[layer.tag[i]!]!) && !/^that$/i.test(wordOf(layer, i));

/**
 * The last token of the noun phrase that begins at `from` ("US Secretary of State Ann Roe"), or -1: nominal tokens, joined
 * by "of", "for" and "and", within one sentence.
 */
export function nounPhraseEnd(layer: TextLayer, from: number): number {
  const stop = layer.sentenceStart[layer.sentence[from]! + 1]!;
  let last = -1;
  for (let i = from; i < stop && i < from + 24; i++) {
    if (isNominal(layer, i)) last = i;
    else if (!(JOINS.test(wordOf(layer, i)) && last === i - 1 && i + 1 < stop && isNominal(layer, i + 1))) break;
  }
  return last;
}

/** The first token of the noun phrase that ends at `to`, or -1. */
export function nounPhraseStart(layer: TextLayer, to: number): number {
  const stop = layer.sentenceStart[layer.sentence[to]!]!;
  let first = -1;
  for (let i = to; i >= stop && i > to - 24; i--) {
    if (isNominal(layer, i)) first = i;
    else if (!(/^of$/i.test(wordOf(layer, i)) && first === i + 1 && i > stop && isNominal(layer, i - 1))) break;
  }
  return first;
}
