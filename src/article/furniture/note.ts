import { wholeLine } from "./rule.ts";

/**
 * The page's word about itself: a correction, an advisory, its age. No kind of its own among the kinds of furniture, so it
 * counts as navigation.
 */
export const pageNote = wholeLine(
  "page note",
  "navigation",
  /^[\s([•*–—-]{0,4}(?:(?:an )?(?:earlier|previous|original) version of this (?:story|article|post|report|column)\b|(?:editor|author|publisher)s?['’]?s?['’]? note\s?[:–—-]|note to readers?:?|corrections? and clarifications?\s?[:–—-]|correction(?: \([^)]{3,30}\))?\s?[:–—-]|clarification\s?[:–—-]|advisory\s?:|disclosure\s?:|disclaimer\s?:|this (?:story|article|post|report|page|piece|column) (?:has been|was|is being|will be) (?:updated|corrected|clarified|edited|changed)\b|this (?:article|story) is more than \w+ (?:years?|months?) old|this (?:is a (?:developing|breaking)|story is (?:developing|breaking))\b|(?:developing|breaking) story\b.{0,60}$|an? (?:daily|weekly) (?:roundup|round-up|summary|digest) of\b.{3,80}\.$|this is a rush transcript|our original (?:post|story) (?:continues|follows)|story developing|check back (?:for|here|later)|.{0,40}\brefresh (?:the page )?for updates)/i,
  { longest: 600 },
);
