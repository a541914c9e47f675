import { core } from "../../provenance/media/self.ts";
import type { Hop } from "../../reading/reading.ts";

/** Forms in which media pass words on; documents, polls and posts speak for themselves. */
const PASSED_ON = new Set([
  "according to",
  "broadcast",
  "citing",
  "column",
  "first reported",
  "interview",
  "reported",
  "told",
  "wire",
]);

/** Whether a hop leads to somebody who passes words on (an agency, a paper, a programme), and not to their very source. */
export function isHand({ form }: Pick<Hop, "form">): boolean {
  return PASSED_ON.has(form);
}

/** What all names of a medium share: “The Harbour Times”, “Harbour Times” and “harbourtimes.com” are one hand. */
export function handKey(name: string): string {
  return core(name);
}
