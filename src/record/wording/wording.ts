import { align } from "./align.ts";
import type { Change } from "./change.ts";
import { changesOf, type Worded } from "./changes.ts";
import type { Render } from "./render.ts";
import { wordsOf } from "./words.ts";

/** How the renders of one utterance differ. */
export interface Wording {
  /** The id of the render that the others are held against: the one with the most quoted words. */
  readonly fullest: string;
  /** All others, in the order given. */
  readonly others: readonly RenderWording[];
}

/** Below this share of the fullest's words, a render has other sentences: laid side by side the two would say nothing. */
export const ALIKE = 0.12;

/** How one render differs from the fullest. */
export interface RenderWording {
  readonly id: string;
  /** Every word of both, in order, step by step. */
  readonly changes: readonly Change[];
  /** The share of the fullest's words that it keeps, 0 to 1. */
  readonly kept: number;
  /** Whether it has other words than the fullest in a place that both have inside quotation marks, without a sign of it. */
  readonly misquoted: boolean;
}

/**
 * Lays the renders of an utterance beside the fullest of them, word by word: what each outlet dropped, added and changed.
 * Capitals, punctuation and kinds of quotation marks are no difference; spellings and transliterations are one of their
 * own; what an ellipsis or brackets own up to is told from what nothing shows. The order of the renders doesn't matter.
 *
 * @param renders at least one
 * @example compareWording([full, excerpt]).others[0].changes.filter(({ kind }) => kind === "dropped")
 */
export function compareWording(renders: readonly Render[]): Wording {
  const worded = renders.map((render): Worded => ({ render, words: wordsOf(render) }));
  const [fullest] = [...worded].sort(
    (a, b) => quoted(b) - quoted(a) || b.words.length - a.words.length || (a.render.id < b.render.id ? -1 : 1),
  );
  if (!fullest) throw new Error("an utterance without renders has no wording");
  const others = worded.filter((one) => one !== fullest).map((one) => compare(fullest, one));
  return { fullest: fullest.render.id, others };
}

function quoted({ words }: Worded): number {
  return words.filter(({ quotation }) => quotation > 0).length;
}

function compare(fullest: Worded, other: Worded): RenderWording {
  const pairs = align(fullest.words, other.words);
  const changes = changesOf(fullest, other, pairs);
  return {
    id: other.render.id,
    changes,
    kept: fullest.words.length ? pairs.length / fullest.words.length : 1,
    misquoted: changes.some(({ misquoted }) => misquoted),
  };
}
