import type { BlockRule } from "./rule.ts";

const WORD =
  /^(?:share|shared?|sharing|tweet|pin|pin it|pint|like|likes?|follow|save|print|e-?mail|mail|copy|link|url|sms|more|on|this|via|to|in|comments?|facebook|twitter|x|whatsapp|telegram|instagram|pinterest|linkedin|reddit|tumblr|flipboard|pocket|viber|line|vk|skype|messenger|youtube|google|plus|loading|compartir|compartilhar|condividi|partager|teilen|baixar|enviar|поделиться|\d+)$/i;
const LONGEST = 80;

/** Rows of buttons that only name places to share in: "Facebook Twitter WhatsApp". */
export const sharing: BlockRule = {
  name: "sharing",
  keep: (blocks) =>
    blocks.filter(({ text }) => {
      const words = text.length <= LONGEST ? text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean) : [];
      return words.length < 2 || !words.every((word) => WORD.test(word)) || !words.some((word) => /\p{L}/u.test(word));
    }),
};
