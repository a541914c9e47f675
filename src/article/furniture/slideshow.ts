import { wholeLine } from "./rule.ts";

/** What a picture gallery leaves behind: its counter, its buttons, its title said twice. */
export const gallery = wholeLine(
  "gallery",
  "credit",
  /^(?:Slideshow \(\d|(?:prev|next|previous) Image \d|Image \d+ of \d+|\d+ of \d+$|(?:View|Open|Launch|Start) (?:slideshow|gallery)|Photos?: (.{5,90}) Photos?: \1)|\bHide Caption \d+ of \d+|\bView Slideshow\b/i,
  { longest: 60000 },
);
