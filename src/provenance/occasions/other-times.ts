const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Before a cue or in it: a habit or a perfect, not one occasion. */
const HABIT =
  /\b(?:has|have|had|often|repeatedly|once|previously|always|frequently|long|never|regularly|initially)(?:\s\p{L}+){0,3}$/iu;

/** In the cue's clause: another year, month or day than the one the article is about. */
const ELSEWHEN = new RegExp(
  `\\b(?:in (?:early |late |mid-)?(?:(?:${MONTH})\\b(?! \\d)|(?:19|20)\\d\\d)|last (?:year|month|week|fall|spring|summer|winter)|(?:year|month|week|day|decade)s? (?:ago|earlier|later|before|after)|at the time|that (?:same )?year|earlier (?:this|in|on)|recently|in the past)\\b`,
  "i",
);

const AHEAD = 60;
const BEHIND = 30;

/** Whether the words around a cue put it at another time than the occasion its speaker was last heard on. */
export function tellsOtherTimes(
  text: string,
  cue: readonly [number, number],
  sentence: readonly [number, number],
): boolean {
  if (HABIT.test(text.slice(Math.max(sentence[0], cue[0] - 30), Math.min(cue[1], cue[0] + 40)))) return true;
  const head = text.slice(Math.max(sentence[0], cue[0] - AHEAD), cue[0]);
  const tail = text.slice(cue[1], Math.min(sentence[1], cue[1] + BEHIND)).replace(/[“"].*$/su, "");
  return ELSEWHEN.test(head.replace(/^.*[”"]/su, "")) || ELSEWHEN.test(tail);
}
