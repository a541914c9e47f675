import { plainText } from "../dom.ts";
import { firstFit, inMeta, type PageSources, type Place, plainFact } from "./page.ts";

const PLACES: readonly Place[] = [
  ({ linked }) => (typeof linked?.headline === "string" ? linked.headline : null),
  inMeta("og:title", "twitter:title", "dc.title", "headline", "sailthru.title", "parsely-title"),
  ({ document }) => textOf(document.querySelector("h1")),
  ({ document }) => textOf(document.querySelector("title")),
];

/** The article's headline, without the outlet's name that pages hang on to it. */
export function findTitle(page: PageSources, outlet: string | null): string | null {
  return firstFit(page, PLACES, (said) => {
    const title = plainFact(said, page);
    const parts = title && outlet ? /^(.{10,}\S)\s*[|–—:·•»-]\s+([^|–—:·•»]+)$/u.exec(title) : null;
    return parts && letters(parts[2]!) === letters(outlet!) ? parts[1]! : title;
  });
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function textOf(element: Parameters<typeof plainText>[0] | null): string | null {
  return element && plainText(element);
}
