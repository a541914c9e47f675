import { dateNear } from "../date.ts";
import { tellsOtherTimes } from "../other-times.ts";
import { type Step, sentenceOfStatement, tellingOf } from "./scene.ts";

/** Gives the statements that tell no occasion the one on which their speaker was last heard, unless their words contradict. */
export const carryOver: Step = (scene, assigned) => {
  const { layer, spots, speakers, published } = scene;
  const last = new Map<string, number>();
  return assigned.map((own, i) => {
    const speaker = speakers[i];
    if (!speaker || !scene.voiced[i]) return own;
    if (own >= 0) {
      last.set(speaker, own);
      return own;
    }
    const before = last.get(speaker);
    if (before === undefined || scene.relays.has(sentenceOfStatement(scene, i))) return -1;
    const { cue, sentence } = tellingOf(scene, i);
    if (tellsOtherTimes(layer.text, cue, sentence)) return -1;
    const date = dateNear(layer.text, cue, sentence, published);
    return date && date !== spots[before]!.date ? -1 : before;
  });
};
