import { dateNear } from "../date.ts";
import { tellsOtherTimes } from "../other-times.ts";
import { type Step, sentenceOfStatement, tellingOf } from "./scene.ts";

/** How far behind its speaker's last words on an occasion a statement may be taken to be on it, in characters. */
const REACH = 2500;

/** Gives the statements that tell no occasion the one on which their speaker was last heard, unless their words contradict. */
export const carryOver: Step = (scene, assigned) => {
  const { layer, spots, speakers, published } = scene;
  const last = new Map<string, { spot: number; at: number }>();
  return assigned.map((own, i) => {
    const speaker = speakers[i];
    if (!speaker || !scene.voiced[i]) return own;
    const { cue, sentence } = tellingOf(scene, i);
    if (own >= 0) {
      last.set(speaker, { spot: own, at: cue[0] });
      return own;
    }
    const before = last.get(speaker);
    if (!before || cue[0] - before.at > REACH || scene.relays.has(sentenceOfStatement(scene, i))) return -1;
    if (tellsOtherTimes(layer.text, cue, sentence)) return -1;
    const date = dateNear(layer.text, cue, sentence, published);
    if (date && date !== spots[before.spot]!.date) return -1;
    before.at = cue[0];
    return before.spot;
  });
};
