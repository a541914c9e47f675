import type { BlockRule } from "./rule.ts";

const NETWORK =
  "(?:twitter|facebook|instagram|x|youtube|linkedin|telegram|whatsapp|google news|tiktok|mastodon|bluesky)";
const ASKED = [
  "(?:please )?(?:sign up|subscribe)\\b",
  `follow (?:us|me|him|her|them|our|@\\w+|.{2,60} on ${NETWORK}\\b)`,
  `(?:like|find|join) us (?:on|at)\\b`,
  "join (?:our|the) (?:newsletter|mailing list|conversation|discussion|community|channel)",
  "get (?:the|our|more|your)\\b.{0,60}\\b(?:app|newsletters?|updates|alerts|inbox|letterbox|on the go)\\b",
  "download (?:the|our|it|now|here)\\b",
  "(?:click|tap) here\\b",
  "(?:have|got) a (?:news )?(?:tip|story)\\b",
  "send (?:us )?(?:your )?(?:news )?tips\\b",
  "tell us what\\b",
  "share (?:this|your)\\b",
  "write to \\S.{0,60}@",
  "e-?mail (?:him|her|us|me|\\S+|\\S+ \\S+) (?:at )?\\S*@",
  "contact (?:the )?(?:writer|reporter|author)\\b",
  "want (?:more|to (?:read|see))\\b",
  "support (?:our|us|independent) ?(?:journalism|work|reporting|media)?\\b",
  "become an? (?:member|patron|subscriber|supporter)\\b",
  "donate (?:now|today|here|to (?:us|our))\\b",
  "(?:post|add|view)(?: a| all| your)? comments?\\b",
  "view (?:our|all) .{0,60} here\\b",
  "skip to\\b",
  "listen to .{3,60} (?:live|here)\\b",
  "this (?:web)?site uses cookies|we use cookies",
  "this slideshow requires|(?:please )?enable javascript",
  "for more (?:news|stories) (?:from|on|visit)\\b",
  "watch the (?:video|full)\\b",
  "register (?:now|today)\\b",
  "(?:advertisement|adverts?|anzeige|iklan|publicidade|publicidad|реклама|loading|like)\\W*(?:this|loading\\W*|content\\W*)?:?$",
].join("|");

/** Said to the reader, so at the start of a sentence. */
const ASKS = new RegExp(`(?:^\\W*|[.!?…:)\\]|–—]\\s+)(?:${ASKED})`, "i");
/** Says what only an appeal says, wherever it stands. */
const TELLS =
  /\b(?:(?:click|tap) here\b.{0,40}$|by clicking here|(?:to|in|into) your inbox|through your letterbox|(?:can|may) be (?:reached|contacted) at \S+@|follow (?:him|her|them|me) (?:on|at)\b|on twitter at @|full coverage (?:of|at|here)|free daily newsletter)/i;
/** Rules for those who want to comment. */
const COMMENTS =
  /^\W*(?:(?:aten[çc]ão|attention|please note|note|nota)\W+(?:coment[áa]rios|comments|commentaires|commenti)\b|comments? (?:are|will be|may be|have been) (?:closed|moderated|disabled|turned off))/i;
/** A site builder's command that its program left standing: "[button link=…]". */
const SHORTCODE = /^\[\/?[a-z_]{3,20}(?: [a-z_]+=|\])/;
const LONGEST = 280;

/** Appeals to the reader — follow, subscribe, click, comment — and what the page says of itself. Speech is never one. */
export const appeal: BlockRule = {
  name: "appeal",
  keep: (blocks) =>
    blocks.filter(({ text }) => {
      if (SHORTCODE.test(text)) return false;
      if (text.length > LONGEST || /["“”„«]/.test(text)) return true;
      return !(ASKS.test(text) || TELLS.test(text) || COMMENTS.test(text));
    }),
};
