import { inLead, tokenAt } from "../../story.ts";
import { tellsOtherTimes } from "../other-times.ts";
import { type Step, tellingOf } from "./scene.ts";

/** How many statements on the occasion of a lead is told at the latest. */
const AHEAD = 4;

/** Gives the statements of the headline and the lead the occasion on which the article goes on to tell their speaker's words. */
export const lead: Step = (scene, assigned) => {
  const { layer, speakers, voiced } = scene;
  const filled = [...assigned];
  for (let i = filled.length - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (filled[i]! >= 0 || !speaker || !voiced[i]) continue;
    const { cue, sentence } = tellingOf(scene, i);
    if (!inLead(layer, tokenAt(layer, cue[0])) || tellsOtherTimes(layer.text, cue, sentence)) continue;
    const next = speakers.slice(i + 1, i + 1 + AHEAD).findIndex((other, n) => other === speaker && voiced[i + 1 + n]);
    if (next >= 0) filled[i] = filled[i + 1 + next]!;
  }
  return filled;
};
