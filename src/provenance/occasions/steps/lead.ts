import { inLead, tokenAt } from "../../story.ts";
import { tellsOtherTimes } from "../other-times.ts";
import { type Scene, type Step, sentenceOfStatement, tellingOf } from "./scene.ts";

/** How many statements on the occasion of a lead is told at the latest. */
const AHEAD = 4;
const WITH_MEDIA: ReadonlySet<string> = new Set(["interview", "column"]);

/**
 * Gives the statements of the headline and the lead the occasion that the lead goes on to tell of their speaker, unless
 * that is a talk with a medium and another hand is told between: then they may have come another way.
 */
export const lead: Step = (scene, assigned) => {
  const { layer, speakers, voiced } = scene;
  const filled = [...assigned];
  const heard = new Set<string>();
  const unheard = assigned.map((spot, i) => {
    if (spot >= 0 && speakers[i]) heard.add(speakers[i]!);
    return !heard.has(speakers[i] ?? "");
  });
  for (let i = filled.length - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (!unheard[i] || !speaker || !voiced[i]) continue;
    const { cue, sentence } = tellingOf(scene, i);
    if (!inLead(layer, tokenAt(layer, cue[0])) || tellsOtherTimes(layer.text, cue, sentence)) continue;
    const next = nextOf(scene, i, speaker);
    if (next < 0) continue;
    const withMedium = WITH_MEDIA.has(scene.spots[filled[next]!]?.kind ?? "");
    if (!withMedium || !relayedBetween(scene, i, next)) filled[i] = filled[next]!;
  }
  return filled;
};

/** The speaker's next statement of the lead, or -1. */
function nextOf({ layer, speakers, voiced, statements }: Scene, i: number, speaker: string): number {
  for (let next = i + 1; next < statements.length && next <= i + AHEAD; next++) {
    if (speakers[next] !== speaker || !voiced[next]) continue;
    const [cue] = statements[next]!.cue;
    return cue && inLead(layer, tokenAt(layer, cue[0])) ? next : -1;
  }
  return -1;
}

function relayedBetween(scene: Scene, from: number, to: number): boolean {
  const end = sentenceOfStatement(scene, to);
  for (let sentence = sentenceOfStatement(scene, from) + 1; sentence < end; sentence++) {
    if (scene.relays.has(sentence)) return true;
  }
  return false;
}
