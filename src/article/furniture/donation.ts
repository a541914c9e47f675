import { custom, wholeLine } from "./rule.ts";

/** What a newsroom asking for money says, and hardly anybody else. */
const ASKING =
  /\b(?:become a (?:patron|member|supporter|subscriber)\b(?! of)|(?:support|fund|back|protect|sustain) (?:our|independent|quality|free|explanatory|[A-Z]\w+['’]s? (?:explanatory |independent |investigative )?) ?(?:journalis[mt]s?|reporting|newsroom|work|media)|on Patreon|buy us a coffee|make a (?:contribution|donation|gift) (?:to|today|now)|(?:please |to )donat(?:e|ing) (?:to us|here|now|today)|donate (?:to (?:us|support)|here|now|today)|your (?:financial )?(?:contribution|donation|support) (?:helps?|will|makes|means|keeps)|we aim to answer your|if you (?:enjoyed|liked) this (?:article|story)|help us (?:keep|continue to|fund|report on)|chip in \$?\d|contribute to (?:vox|us) today|(?:rely|relies|depends?) on (?:our|your) (?:readers|support)|thank you for supporting our journalism|available for free to non-subscribers|we need you|reader[- ](?:supported|funded)|support from (?:our )?readers|if everyone who reads)\b/i;
const OWN_VOICE = /\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/;

/** A plea for money in the page's own voice: "We need you. Join our community …". */
export const plea = custom("plea for money", "appeal", ({ text }) => {
  if (text.length > 1500 || !OWN_VOICE.test(text)) return null;
  if (/["“”]|\bsaid\b/.test(text)) return null;
  return ASKING.test(text) ? [[0, text.length]] : null;
});

/** A button's words: "Donate", "Become a Patron!", "Support us". */
export const donateButton = wholeLine(
  "donate button",
  "appeal",
  /^(?:donate(?: (?:now|today|here))?|become a (?:patron|member|supporter|subscriber)|support (?:us|our (?:work|journalism)|[\p{Lu}]\S+['’]s .{0,20}journalism)|buy me a coffee|contribute)[.!]*$/iu,
  { longest: 70 },
);
