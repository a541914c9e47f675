import type { ElementRule } from "./rule.ts";

const WORDS =
  / (?:gallery|resgallery|slideshow|carousel|lightbox|photo ?viewer|video ?player|media ?player|video ?embed|brightcove|jwplayer) /;

/** Picture series and players with their controls, counters and captions. */
export const gallery: ElementRule = {
  name: "gallery",
  share: 0.25,
  drops: ({ words }) => WORDS.test(words),
};
