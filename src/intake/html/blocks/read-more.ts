import type { BlockRule } from "./rule.ts";

const LEAD =
  /^[^\p{L}\p{N}"“”„«‘']*(?:read(?:\s+(?:more|also|next|this|too|on|the full))\b|related(?:\s+\w+){0,2}\s*:|related (?:stories|articles|posts|coverage|links|news|content)\b|see also\b|also\s*(?:read|see|on)?\s*:|more\s*:|more on (?:this|that)\b|don'?t miss\b|watch(?: now| more| this| also)?\s*:|listen\s*:|learn more\b|full (?:story|coverage)\s*:|you (?:may|might)(?: also)? (?:like|enjoy|be interested)|recommended(?: for you| reading| stories)?\s*:|continue reading|(?:story|article) continue[sd]|click here|leggi anche|lee también|lea también|leia (?:também|mais)|lire aussi|à lire|mehr zum thema|lesen sie auch|читайте также|baca juga|zobacz też|čtěte|lees ook|läs (?:också|mer))/iu;
const LONGEST = 220;

/** "Read more: …" lines: they point at another article. */
export const readMore: BlockRule = {
  name: "read more",
  keep: (blocks) => blocks.filter((block) => block.text.length > LONGEST || !LEAD.test(block.text)),
};
