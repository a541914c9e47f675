import type { BlockRule } from "./rule.ts";

/** Said to the reader, so at the start of a sentence. */
const ASKS =
  /(?:^|[.!?…:»)\]|–—]\s+|^\W+)(?:(?:please )?(?:sign up\b|subscribe\b|follow\b|like us|find us|join (?:us|our|the)|download\b|get (?:the|our|more|your)\b.{0,60}\b(?:app|newsletters?|updates|alerts|inbox|letterbox|on the go)|click here|tap here|have a tip|got a (?:tip|story)|send (?:us )?(?:your )?tips|tell us what|share (?:this|your)|write to \S|e?-?mail (?:him|her|us|me|\S+) at|email \S+ \S*@|contact (?:the )?(?:writer|reporter|author)|want (?:more|to (?:read|see)) |support (?:our|us|independent)|become a (?:member|patron|subscriber|supporter)|donate\b|advertisement$|adverts?|anzeige|iklan|publicidade|publicidad|реклама|loading|post a? ?comments?|view (?:our|all|comments)|skip to|listen to .{3,60} (?:live|here)|this (?:web)?site uses cookies|we use cookies|this slideshow requires|(?:please )?enable javascript|for more (?:news|stories|from)|watch the (?:video|full)|register (?:now|today|for))|\[button\b)/i;
/** Says what only an appeal says, wherever it stands. */
const TELLS =
  /\b(?:(?:click|tap) here\b.{0,40}$|by clicking here|(?:to|in|into) your inbox|through your letterbox|(?:can be|may be) (?:reached|contacted) at \S+@|follow (?:him|her|them|me) (?:on|at)\b|on twitter at @|full coverage (?:of|at|here)|free daily newsletter|uses? cookies)/i;
/** Rules for those who want to comment. */
const COMMENTS =
  /^\W*(?:(?:aten[çc]ão|attention|please note|note|nota)\b\W+(?:\w+\W+){0,3})?(?:coment[áa]rios|comments|commentaires|commenti|kommentare)\b/i;
const LONGEST = 280;

/** Appeals to the reader — follow, subscribe, click, comment — and what the page says of itself. */
export const appeal: BlockRule = {
  name: "appeal",
  keep: (blocks) =>
    blocks.filter(({ text }) => {
      if (text.length > LONGEST || /^["“„«‘']/.test(text)) return true;
      return !(ASKS.test(text) || TELLS.test(text) || COMMENTS.test(text));
    }),
};
