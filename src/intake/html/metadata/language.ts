import { firstFit, inMeta, type PageSources, type Place } from "./page.ts";

const PLACES: readonly Place[] = [
  ({ language }) => language,
  ({ linked }) => (typeof linked?.inLanguage === "string" ? linked.inLanguage : null),
  inMeta("content-language", "dc.language", "inlanguage", "language", "og:locale"),
];

/** The page's language as a BCP 47 tag. */
export function findLanguage(page: PageSources): string | null {
  return firstFit(page, PLACES, (said) => {
    const tag = said.trim().replaceAll("_", "-");
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
  });
}
