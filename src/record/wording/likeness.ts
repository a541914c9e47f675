import type { Word } from "./words.ts";

/** Words that join others and say little by themselves. */
const JOINING = new Set(
  "a an the this that these those it its he his she her they their them we our us i my you your and or but nor so as at by for from in into of off on onto to with about over under after before than then there here is are was were be been being am has have had do does did will would shall should can could may might must not no if when while who which what whose also just very".split(
    " ",
  ),
);

/** How much it says that two words stand beside each other: 0 where they are not one word in two spellings. */
export function likeness(a: Word, b: Word): number {
  const same = a.folded === b.folded;
  if (!same && a.spelling !== b.spelling && (a.sound === "" || a.sound !== b.sound)) return 0;
  if (JOINING.has(a.folded)) return 0.6;
  return same ? 3 : 2.5;
}
