import { foldWord, skeleton } from "../../people/fold.ts";
import type { Speaker } from "../statement.ts";

/** The last word of a speaker's name, in lower case: mostly the surname. */
export function lastWordOf({ name }: Speaker): string {
  return foldWord(name.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1) ?? "");
}

/** The word under which a speaker is looked up: the last of the name, whatever its spelling. */
export function speakerKey(speaker: Speaker): string {
  return skeleton(lastWordOf(speaker));
}
