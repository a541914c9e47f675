import type { BlockRule } from "./rule.ts";

const LEAD =
  /^[\W_]*(?:photos?|images?|pictures?|photographs?|photo illustration|illustration|videos?|graphics?|screenshot|fotos?|foto|bild|fotografía)(?:\s+(?:credits?|by|via|courtesy(?: of)?|copyright|caption|source|from))?\s*[:©|/]|^(?:image|photo) (?:copyright|caption|credit|courtesy|source)\b|^image \d+ of\b|^credits?\s*[:.…]|^\(?(?:photo|image|picture) (?:by|via|courtesy)\b/i;
const AGENCY =
  /(?:getty images|shutterstock|afp via getty|\/getty|\/afp\b|\bap photo\b|\(ap\b.{0,40}photo|\/ap\b|\/reuters|reuters\/|istock(?:photo)?|alamy|photograph by\b|file photo|photos? ©|\bcourtesy of\b[^.]{0,60}$)/i;
const LONGEST = 320;

/** Captions and credits of pictures that no markup tells from text. */
export const credit: BlockRule = {
  name: "credit",
  keep: (blocks) =>
    blocks.filter(
      ({ text }) =>
        !(LEAD.test(text) && text.length <= LONGEST) &&
        !(AGENCY.test(text) && (text.length <= 60 || (text.length <= LONGEST && AGENCY.test(text.slice(-60))))),
    ),
};
