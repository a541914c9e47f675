import { daysApart } from "../days.ts";
import { sameSpeakerForms } from "../persons/same-speaker.ts";
import type { Days } from "../statement.ts";
import { commonRuns } from "./common-runs.ts";
import { commonWords } from "./common-words.ts";
import type { Profile } from "./profile.ts";

/** Speakers that are less likely one than this are two. */
const SAME_SPEAKER = 0.05;
/** So much of the shorter must stand in the longer where one article has both… */
const CONTAINED = 0.6;
/** …and weigh so much. */
const TELLING = 8;

/** Of what the words of the lesser tell, so much has to be in the other: of pairs with less, hardly any would be linked. */
const LITTLE = 0.1;

/** An article that only says since when it can have been written is taken to be so many days younger at the most. */
const SOON = 31;
/** What appeared so many days apart… */
const LATER = 14;
/** …is one utterance only where a stretch of so many words stands in both: more than a name with its titles. */
const STRETCH = 8;

/**
 * Whether two statements are no link whatever else speaks for it: those of two speakers, those that hardly share a word, those
 * that give nothing but a name, and those of one article that don't say nearly the same words. An article tells what somebody
 * said bit by bit, so that speaker, day and occasion of its statements agree where what was said doesn't; only another
 * article can show that two of them are one. Nor is it a link where somebody used the same few words again weeks later: then
 * he said them twice, and it is their talking point that is one.
 */
export function areApart(a: Profile, b: Profile): boolean {
  if (a.isBare || b.isBare) return true;
  const { weight } = commonWords(a, b);
  const lesser = Math.min(a.weight, b.weight);
  if (a.statement.article === b.statement.article) return weight < TELLING || weight < CONTAINED * lesser;
  if (weight < LITTLE * lesser) return true;
  if (
    daysApart(closed(a.statement.published), closed(b.statement.published)) > LATER &&
    commonRuns(a, b).longest < STRETCH
  )
    return true;
  return a.speaker !== null && b.speaker !== null && sameSpeakerForms(a.speaker, b.speaker) < SAME_SPEAKER;
}

/** A window of days with both its ends, as far as one is known. */
function closed(days: Days | null): Days | null {
  if (!days) return null;
  const [from, to] = days;
  return [from ?? (to === null ? null : to - SOON), to ?? (from === null ? null : from + SOON)];
}
