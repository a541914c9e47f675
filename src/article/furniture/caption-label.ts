import { wholeLine } from "./rule.ts";

/** A line that begins as only a picture's caption or credit does: "Image copyright …", "FILE PHOTO: …", "Photo: Ada Rook". */
export const captionLabel = wholeLine(
  "caption label",
  "credit",
  /^(?:Image (?:copyright|source|caption|credit)|Media caption|Enlarge this image|(?:[Hh]ide|toggle) caption|Facebook Twitter Pinterest\b|CLOSE (?=\p{Lu})|FILE(?: PHOTO| IMAGE)?\s?[:–—-]|FILE PHOTO\b|File photo\b|(?:PHOTO|Photo|Picture|Image|Photograph|Illustration|Credit|Photographer|Photos|Art|Screenshot)(?: ?\([\p{L} ]{2,20}\))?(?: (?:credit|by|via|courtesy(?: of)?|illustration|source))?\s?[:/©]\s?\S|(?:Photo|Image|Picture|Illustration|Photograph)s? (?:by|via|courtesy(?: of)?|credit) \p{Lu}|Pictured:|(?:ABOVE|BELOW|LEFT|RIGHT|TOP|BOTTOM): |In this .{3,40}(?:photo|image|frame|picture)\b|This .{3,40}(?:photo|image) (?:provided|released|taken|shows|from)\b|An? (?:undated|handout|combination) (?:photo|picture|image)\b|(?:Getty Images|AP Photo|REUTERS|AFP|EPA)(?:$|\/))/u,
  { longest: 900, unless: /^Photos: .{0,90}[^)]$/ },
);

/** What a wire tells its customers' editors about a picture. */
export const toEditors = wholeLine("to editors", "credit", /ATTENTION EDITORS/, { longest: 1200 });
