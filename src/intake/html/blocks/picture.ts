import type { PageElement } from "../dom.ts";
import { plainText } from "../dom.ts";
import type { Block } from "./block.ts";
import { type BlockRule, isHeading, isItem } from "./rule.ts";

const LONGEST = 160;

/** A short line in a picture's box, or one all in italics right under a picture: its caption. */
export const picture: BlockRule = {
  name: "picture",
  keep: (blocks) => blocks.filter((block) => !isCaption(block)),
};

function isCaption(block: Block): boolean {
  const { element, text } = block;
  if (
    text.length > LONGEST ||
    /^(?:https?:|www\.)/.test(text) ||
    isHeading(block) ||
    isItem(block) ||
    /[.!?:…]["”’»)]*$/.test(text)
  )
    return false;
  if (hasPicture(element))
    return !/^(?:div|section|article)$/i.test(element.localName) || plainText(element).length <= LONGEST;
  const before = element.previousElementSibling;
  const slanted = element.querySelector("em, i");
  return (
    before !== null &&
    hasPicture(before) &&
    plainText(before) === "" &&
    slanted !== null &&
    plainText(slanted).length >= 0.9 * text.length
  );
}

function hasPicture(element: PageElement): boolean {
  return element.localName === "img" || element.querySelector("img, picture") !== null;
}
