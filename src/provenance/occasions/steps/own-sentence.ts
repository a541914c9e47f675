import type { Span } from "../../../text/span.ts";
import { Near } from "../../near.ts";
import type { Spot } from "../spot.ts";
import { placeOf, type Statement } from "../statement.ts";
import { type Step, sentenceOf, sentenceOfStatement } from "./scene.ts";

/** How far from its cue an occasion may be told, in characters of one sentence. */
const REACH = 200;
/** Occasions that one speaks on as a rule; others may be what is spoken about (“welcomed their part in the meeting”). */
const SPOKEN_ON = new Set(["interview", "press conference", "briefing", "post", "statement", "column", "testimony"]);
/** A spot that a content holds is nearer to what is said than to who said it. */
const INSIDE = 60;

/** The occasion told in the statement's own sentence: the nearest to its cue. */
export const ownSentence: Step = (scene) => {
  const { layer, statements, spots, voiced } = scene;
  const near = new Near(spots.map(({ evidence }) => evidence[0]));
  const sentences = spots.map(({ evidence }) => sentenceOf(layer, evidence[0]));
  return statements.map((statement, i) => {
    if (!voiced[i]) return -1;
    let best = -1;
    let nearest = REACH + 1;
    const sentence = sentenceOfStatement(scene, i);
    for (const s of near.at(placeOf(statement)[0])) {
      if (sentences[s] !== sentence) continue;
      const apart = distance(statement, spots[s]!);
      if (apart < nearest) [best, nearest] = [s, apart];
    }
    return best;
  });
};

function distance(statement: Statement, { evidence, kind }: Spot): number {
  const place = placeOf(statement);
  const apart = Math.max(0, place[0] - evidence[1], evidence[0] - place[1]);
  if (!statement.content.some((content) => within(evidence, content))) return apart;
  return SPOKEN_ON.has(kind) ? apart + INSIDE : Number.POSITIVE_INFINITY;
}

/** Whether a span lies inside another and doesn't end it: a content that only ends with an occasion has swallowed it. */
const within = (inner: Span, outer: Span) => outer[0] < inner[0] && inner[1] + 2 < outer[1];
