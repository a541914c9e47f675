import type { Mention } from "../mention.ts";
import type { Words } from "../words.ts";

/** What the finders share: the article's words, and what was found so far. */
export interface Finding {
  readonly words: Words;
  /** Names and bodies, in the order of the text. */
  readonly found: Mention[];
  /** For each token the name or body it is in, as an index into `found`, or -1. */
  readonly at: Int32Array;
  /** Names with an office in front, by the office's first token. */
  readonly titled: Map<number, Mention>;
}

export function newFinding(words: Words): Finding {
  return { words, found: [], at: new Int32Array(words.count).fill(-1), titled: new Map() };
}

/** Takes a mention in; its tokens are nobody else's from now on. */
export function take({ found, at, titled }: Finding, mention: Mention): Mention {
  at.fill(found.length, mention.first, mention.last);
  found.push(mention);
  if (mention.office) titled.set(mention.office.first, mention);
  return mention;
}

/** The name or body that a token is in, or null. */
export function mentionAt({ found, at }: Finding, token: number): Mention | null {
  const index = at[token];
  return index === undefined || index < 0 ? null : found[index]!;
}
