import { plainText } from "../dom.ts";
import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:captions?|wp caption|cutline|photo credit|image credit|img credit|media credit|picture credit|credits?|copyright|photo info|photographer|image meta|figcaption|inline image|image embed|image ct|media meta) /;

const PICTURE = / (?:images?|img|photos?|pictures?|picture wrapper|thumbnail|featured image|lead media) /;
const LONGEST = 400;

/** Pictures with their captions and credits: they speak of the picture, not in the story's line. */
export const caption: ElementRule = {
  name: "caption",
  share: 0.3,
  drops: ({ element, tag, words }) => {
    if (tag === "figcaption") return true;
    // A figure may also hold a table, a pulled quotation or a listing, which are text.
    if (tag === "figure") return element.querySelector("table, blockquote, pre") === null;
    if (WORDS.test(words)) return true;
    // A picture's box holds little but the picture; a larger one only begins with it.
    return (
      PICTURE.test(words) &&
      !/^h\d$/.test(tag) &&
      element.querySelector("img, picture") !== null &&
      plainText(element).length <= LONGEST
    );
  },
};
