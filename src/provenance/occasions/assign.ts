import { carryOver } from "./steps/carry-over.ts";
import { lead } from "./steps/lead.ts";
import { ownSentence } from "./steps/own-sentence.ts";
import { pointingBack } from "./steps/pointing-back.ts";
import type { Scene, Step } from "./steps/scene.ts";

/** From what a statement's own sentence tells to what the article's order lets one conclude. */
const STEPS: readonly Step[] = [ownSentence, pointingBack, carryOver, lead];

/** Which spot tells each statement's occasion, as an index into the spots, or -1. */
export function assignSpots(scene: Scene): number[] {
  return STEPS.reduce<number[]>(
    (assigned, step) => step(scene, assigned),
    scene.statements.map(() => -1),
  );
}
