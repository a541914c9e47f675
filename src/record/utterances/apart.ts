import { commonWords } from "./common-words.ts";
import type { Profile } from "./profile.ts";
import { sameSpeakers } from "./speakers.ts";

/** Speakers that are less likely one than this are two. */
const SAME_SPEAKER = 0.05;
/** So much of the shorter must stand in the longer where one article has both… */
const CONTAINED = 0.6;
/** …and weigh so much. */
const TELLING = 8;

/**
 * Whether two statements are no link whatever else speaks for it: those of two speakers, and those of one article that don't
 * say nearly the same words. An article tells what somebody said bit by bit, so that speaker, day and occasion of its
 * statements agree where what was said doesn't; only another article can show that two of them are one.
 */
export function areApart(a: Profile, b: Profile): boolean {
  if (a.statement.article === b.statement.article) {
    const { weight } = commonWords(a, b);
    return weight < TELLING || weight < CONTAINED * Math.min(a.weight, b.weight);
  }
  return a.speaker !== null && b.speaker !== null && sameSpeakers(a.speaker, b.speaker) < SAME_SPEAKER;
}
