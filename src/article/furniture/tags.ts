import type { Line } from "../lines.ts";
import { custom, type Page } from "./rule.ts";

const LABEL =
  /^[\s([•*–—-]{0,4}(?:tags?|topics?|keywords|key ?words|filed (?:under|in|to)|categor(?:y|ies)|(?:this )?(?:article|story|post) (?:is )?(?:tagged|filed) (?:under|in|as)|tagged(?: (?:under|with|as|in))?|more (?:on|about) (?:these )?topics|sections?|labels)\s?:/i;

const tagsOnly = (line: Line): boolean => LABEL.test(line.text) && line.text.length <= 400;
const short = (line: Line): boolean =>
  line.text.length <= 50 && !/[.!?:,;"”]$/.test(line.text) && line.text.split(" ").length <= 6;

/** "Tags: …", with the tags on the same line or one a line behind it, as far as the end of the text. */
export const tags = custom(
  "tags",
  "tags",
  (line, page: Page) => {
    if (tagsOnly(line)) return [[0, line.text.length]];
    if (!short(line) || page.lines.length - line.index > 30) return null;
    for (let i = line.index - 1; i >= 0; i--) {
      const before = page.lines[i]!;
      if (tagsOnly(before)) return [[0, line.text.length]];
      if (!short(before)) return null;
    }
    return null;
  },
  { block: true },
);
