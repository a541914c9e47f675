import type { DateMention } from "./mentions.ts";

const AHEAD =
  /\b(?:will|(?:is|are) (?:expected|scheduled|due|set|slated|to)|(?:is|are) (?:now )?(?:preparing|planning|going|getting ready) (?:to|for)|preparing to|plans? to|intends? to|upcoming)\b/;
const VERB_BEHIND =
  "was|were|had|did|took|came|went|began|won|lost|died|met|made|gave|held|left|became|wrote|spoke|got|ran|saw|born|built|fell|rose|broke|\\p{Ll}{2,}ed";
const BEHIND = new RegExp(`\\b(?:${VERB_BEHIND}|said|told|since|ago)\\b`, "u");
const DONE_THEN = new RegExp(`\\b(?:(?:${VERB_BEHIND}) (?:back )?in|since) $`, "u");
const UNREAL =
  /\b(?:would|could|should|might|may|[Ii]f|[Uu]nless|[Ww]hether|(?:was|were) (?:expected|scheduled|due|set|slated) (?:to|for)|were to|listed|[Pp]rojected|forecasts?|estimates?|proposed|proposal|no earlier than|starting|effective|amended|re-?election|run(?:ning)? for)\b/;
const LIMIT = /\b(?:by|until|through|before|ahead of|for|to|deadline(?: of)?|starting|from) (?:\w+,? )?$/;
const EVENT_BEHIND = /^ (?:elections?|midterms?|primar|vote|ballot|presidential|campaign|race|budget|season)/;

/**
 * Whether a story says of a date that it is over or still to come; null where its sentence doesn't prove either. A bare
 * year or month proves something only right behind a verb in the past ("opened in 2016"): "the race in 2016" may be ahead.
 */
export function tense(mention: DateMention): "past" | "future" | null {
  const { sentence, at, length } = mention;
  const before = sentence.slice(0, at);
  if (UNREAL.test(sentence) || EVENT_BEHIND.test(sentence.slice(at + length))) return null;
  const ahead = AHEAD.exec(sentence);
  if (ahead) {
    const between = at - ahead.index - ahead[0].length;
    const near = between >= 0 && between <= (mention.day ? 120 : 40);
    return near && !BEHIND.test(sentence.replace(ahead[0], "")) && !/\banniversary of (?:the )?$/.test(before)
      ? "future"
      : null;
  }
  if (!mention.day) return DONE_THEN.test(before) ? "past" : null;
  return BEHIND.test(sentence) && !LIMIT.test(before) ? "past" : null;
}
