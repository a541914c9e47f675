import { FURNITURE_KINDS, type PartKind } from "../../article/article.ts";
import { publishedInWords } from "../../phrase/published.ts";
import type { Reading } from "../../reading/reading.ts";
import { type Look, paint } from "./look.ts";
import { brief, plain } from "./plain.ts";
import { wrap } from "./wrap.ts";

/** An article's headline, outlet, byline and date, and what of it is no part of the story. */
export function heading(reading: Reading, look: Look): string[] {
  const { headline, outlet, byline, published, parts } = reading.article;
  const title = headline ? plain(headline) : firstWords(reading);
  const facts = [
    outlet ? plain(outlet.name) : "outlet not named",
    byline && plain(byline.name),
    publishedInWords(published),
    plain(reading.id),
  ];
  const furniture = parts.filter(isFurniture);
  const lines = wrap(title, look.width).map((line) => paint(look, "bold", line));
  lines.push(...wrap(facts.filter(Boolean).join(" · "), look.width).map((line) => paint(look, "dim", line)));
  if (furniture.length) {
    const kinds = [...new Set(furniture.map(({ kind }) => kind))].join(", ");
    lines.push(...wrap(`left out: ${kinds}`, look.width).map((line) => paint(look, "dim", line)));
  }
  return lines;
}

/** What stands in for a headline that is not there: how the story begins. */
function firstWords({ text, article }: Reading): string {
  const story = article.parts.find((part) => !isFurniture(part));
  return brief(story ? text.slice(...story.span) : text, 96) || "(no words)";
}

function isFurniture({ kind }: { kind: PartKind }): boolean {
  return (FURNITURE_KINDS as readonly PartKind[]).includes(kind);
}
