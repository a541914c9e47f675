import type { Published } from "../../reading/reading.ts";
import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import { groupBy } from "../groups.ts";
import type { FoundHop } from "../hops/found-hop.ts";
import { inLead, sentenceSpan, tokenAt } from "../story.ts";
import { dateNear } from "./date.ts";
import { tellsOtherTimes } from "./other-times.ts";
import { speakerKeys } from "./speakers.ts";
import type { Spot } from "./spot.ts";
import { placeOf, type Statement } from "./statement.ts";

/** Which spot tells each attribution's occasion, as an index into the spots, or -1. */
export function assignSpots(
  layer: TextLayer,
  statements: readonly Statement[],
  spots: readonly Spot[],
  published: Published | null,
  hops: readonly FoundHop[],
): number[] {
  const elsewhere = new Set(
    hops.filter(({ form }) => OTHER_HANDS.has(form)).map(({ evidence }) => sentenceOf(layer, evidence[0])),
  );
  const keys = speakerKeys(layer, statements);
  const own = ownSpots(layer, statements, spots);
  return fillLead(layer, statements, keys, carryOver(layer, statements, keys, spots, published, own, elsewhere));
}

const sentenceOf = (layer: TextLayer, offset: number) => layer.sentence[tokenAt(layer, offset)]!;

const distance = (a: Span, b: Span) => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** How far from its cue an occasion may be told, in characters of one sentence. */
const REACH = 200;

/** The spot in an attribution's own sentence that belongs to it. */
function ownSpots(layer: TextLayer, statements: readonly Statement[], spots: readonly Spot[]): number[] {
  const bySentence = groupBy(spots.keys(), (i) => sentenceOf(layer, spots[i]!.evidence[0]));
  return statements.map((statement) => {
    const place = placeOf(statement);
    let best = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (const i of bySentence.get(sentenceOf(layer, place[0])) ?? []) {
      const { evidence } = spots[i]!;
      const inside = statement.content.some(([from, to]) => from < evidence[0] && evidence[1] < to);
      const apart = distance(place, evidence) + (inside ? 60 : 0);
      if (apart < nearest) [best, nearest] = [i, apart];
    }
    return nearest <= REACH ? best : -1;
  });
}

/** Forms that tell through whom a statement came, not on what occasion: it may have been any. */
const OTHER_HANDS = new Set(["reported", "first reported", "according to", "citing"]);

/** How many statements on the occasion of a lead is told at the latest. */
const AHEAD = 4;

/** Gives the statements of the lead the occasion on which the article goes on to tell their speaker's words. */
function fillLead(
  layer: TextLayer,
  statements: readonly Statement[],
  keys: readonly (string | null)[],
  assigned: readonly number[],
): number[] {
  const filled = [...assigned];
  for (let i = filled.length - 1; i >= 0; i--) {
    const statement = statements[i]!;
    if (filled[i]! >= 0 || !keys[i] || statement.act === "attitude") continue;
    const place = placeOf(statement);
    if (!inLead(layer, tokenAt(layer, place[0]))) continue;
    if (tellsOtherTimes(layer.text, place, sentenceSpan(layer, sentenceOf(layer, place[0])))) continue;
    const next = keys.indexOf(keys[i]!, i + 1);
    if (next > i && next <= i + AHEAD) filled[i] = filled[next]!;
  }
  return filled;
}

/** Gives the statements that tell no occasion the one on which their speaker was last heard, unless their words contradict. */
function carryOver(
  layer: TextLayer,
  statements: readonly Statement[],
  keys: readonly (string | null)[],
  spots: readonly Spot[],
  published: Published | null,
  own: readonly number[],
  elsewhere: ReadonlySet<number>,
): number[] {
  const current = new Map<string, number>();
  return statements.map((statement, i) => {
    const key = keys[i];
    if (!key) return own[i]!;
    if (own[i]! >= 0) {
      current.set(key, own[i]!);
      return own[i]!;
    }
    const last = current.get(key);
    if (last === undefined || statement.act === "attitude") return -1;
    const cue = placeOf(statement);
    const number = sentenceOf(layer, cue[0]);
    if (elsewhere.has(number)) return -1;
    const sentence = sentenceSpan(layer, number);
    if (tellsOtherTimes(layer.text, cue, sentence)) return -1;
    const date = dateNear(layer.text, cue, sentence, published);
    return date && date !== spots[last]!.date ? -1 : last;
  });
}
