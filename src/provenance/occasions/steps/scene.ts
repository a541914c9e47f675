import type { Published } from "../../../reading/reading.ts";
import type { TextLayer } from "../../../text/layer.ts";
import { overlap, type Span } from "../../../text/span.ts";
import type { FoundHop } from "../../hops/found-hop.ts";
import { sentenceSpan, tokenAt } from "../../story.ts";
import { speakerKeys } from "../speakers.ts";
import type { Spot } from "../spot.ts";
import { placeOf, type Statement } from "../statement.ts";

/** What the steps look at. Statements and spots are in the order of the text, and known by their index. */
export interface Scene {
  readonly layer: TextLayer;
  readonly statements: readonly Statement[];
  readonly spots: readonly Spot[];
  readonly published: Published | null;
  /** Who speaks in each statement, as far as two are known to be by one. */
  readonly speakers: readonly (string | null)[];
  /** Statements that can have an occasion: neither a medium's report nor an attitude that nobody need have voiced. */
  readonly voiced: readonly boolean[];
  /** Sentences that tell through whom a statement came: it may have been made on any occasion. */
  readonly relays: ReadonlySet<number>;
}

/** One step: looks at a scene and at which spot each statement has so far (-1: none), and says which each has now. */
export type Step = (scene: Scene, assigned: readonly number[]) => number[];

const RELAYING = new Set(["reported", "first reported", "according to", "citing", "wire"]);
/** Attitudes that are as a rule read off somebody's words. */
const OPINION = /\b(?:believ|think|thought|hope|consider|convinced|confident|confidence|expect|regard|opinion)/i;

export function sceneOf(
  layer: TextLayer,
  statements: readonly Statement[],
  spots: readonly Spot[],
  published: Published | null,
  hops: readonly FoundHop[],
): Scene {
  const relays = hops.filter(({ form }) => RELAYING.has(form)).map(({ evidence }) => sentenceOf(layer, evidence[0]));
  const media = hops.filter(({ kind }) => kind !== "document" && kind !== "platform").map(({ name }) => name);
  return {
    layer,
    statements,
    spots,
    published,
    speakers: speakerKeys(layer, statements),
    voiced: statements.map(({ act, cue, source }) => {
      if (act === "attitude" && !cue.some((span) => OPINION.test(layer.text.slice(...span)))) return false;
      return !source.some((span) => overlapsAny(span, media));
    }),
    relays: new Set(relays),
  };
}

/** The sentence in which a statement is told. */
export function sentenceOfStatement({ layer, statements }: Scene, i: number): number {
  return sentenceOf(layer, placeOf(statements[i]!)[0]);
}

/** Where a statement is told and the stretch of its sentence. */
export function tellingOf({ layer, statements }: Scene, i: number): { cue: Span; sentence: Span } {
  const cue = placeOf(statements[i]!);
  return { cue, sentence: sentenceSpan(layer, sentenceOf(layer, cue[0])) };
}

export function sentenceOf(layer: TextLayer, offset: number): number {
  return layer.sentence[tokenAt(layer, offset)]!;
}

/** Whether a span overlaps one of some that are in the order of the text. */
function overlapsAny(span: Span, others: readonly Span[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]![1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  return low < others.length && overlap(others[low]!, span);
}
