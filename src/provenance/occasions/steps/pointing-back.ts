import { groupBy } from "../../groups.ts";
import { sentenceSpan, tokenAt } from "../../story.ts";
import { placeOf } from "../statement.ts";
import { type Scene, type Step, sentenceOf, sentenceOfStatement } from "./scene.ts";

/** “She announced this in a post”, “the president made the remarks in an interview”: the sentence tells of what it follows. */
const POINTS_BACK =
  /\b(?:this|that['’]s|these words|(?:the|his|her|their|these|those) (?:\p{Ll}+ )?(?:remarks?|comments?|statements?|announcement|claims?|words))\b/iu;
/** How many paragraphs further up the statement may stand. */
const UP = 2;

/**
 * An occasion told in a sentence that makes no statement of its own: one that says through whom the words came (“…, the
 * Herald reports citing Vossel's column”) or that points back to them. It is that of the last statement before it.
 */
export const pointingBack: Step = (scene, assigned) => {
  const { layer, spots, relays } = scene;
  const used = new Set(assigned);
  const voicedIn = groupBy(assigned.keys(), (i) => (scene.voiced[i] ? sentenceOfStatement(scene, i) : -1));
  const now = [...assigned];
  const pointing = new Map<number, boolean>();
  const pointsBack = (sentence: number) => {
    const before = pointing.get(sentence);
    if (before !== undefined) return before;
    const points = relays.has(sentence) || POINTS_BACK.test(layer.text.slice(...sentenceSpan(layer, sentence)));
    pointing.set(sentence, points);
    return points;
  };
  spots.forEach(({ evidence }, s) => {
    const sentence = sentenceOf(layer, evidence[0]);
    if (used.has(s) || voicedIn.has(sentence) || !pointsBack(sentence)) return;
    const before = lastBefore(scene, evidence[0]);
    if (before >= 0 && now[before]! < 0) now[before] = s;
  });
  return now;
};

/** The last statement that can have an occasion before a place, at most two paragraphs up; or -1. */
function lastBefore(scene: Scene, offset: number): number {
  const { layer, statements, voiced } = scene;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(statements[middle]!)[0] < offset) low = middle + 1;
    else high = middle;
  }
  const paragraph = layer.paragraph[tokenAt(layer, offset)]!;
  for (let i = low - 1; i >= 0 && i >= low - 5; i--) {
    if (layer.paragraph[tokenAt(layer, placeOf(statements[i]!)[0])]! < paragraph - UP) return -1;
    if (voiced[i]) return i;
  }
  return -1;
}
