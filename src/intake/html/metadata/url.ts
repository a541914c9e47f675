import { firstFit, inMeta, type PageSources, type Place } from "./page.ts";

const PLACES: readonly Place[] = [
  ({ document }) => document.querySelector("link[rel~=canonical]")?.getAttribute("href"),
  inMeta("og:url", "twitter:url", "parsely-link"),
  ({ linked }) => (typeof linked?.url === "string" ? linked.url : null),
  ({ linked }) => {
    const page = linked?.mainEntityOfPage;
    if (typeof page === "string") return page;
    const id = typeof page === "object" && page !== null ? (page as Record<string, unknown>)["@id"] : null;
    return typeof id === "string" ? id : null;
  },
];

/** Where the page says it lives: a whole web address, else nothing. */
export function findUrl(page: PageSources): string | null {
  return firstFit(page, PLACES, (said) => {
    const url = said.trim();
    return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) && URL.canParse(url) ? url : null;
  });
}
