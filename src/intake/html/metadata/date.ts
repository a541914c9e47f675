import { firstFit, inMeta, type PageSources, type Place, plainFact } from "./page.ts";

const PLACES: readonly Place[] = [
  ({ linked }) => (typeof linked?.datePublished === "string" ? linked.datePublished : null),
  inMeta(
    "article:published_time",
    "datepublished",
    "og:published_time",
    "og:article:published_time",
    "article:published",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "article.published",
    "published_at",
    "date.release",
    "date",
  ),
  ({ document }) => {
    const marked = document.querySelector("[itemprop~=datePublished], time[pubdate]");
    return marked && (marked.getAttribute("datetime") ?? marked.getAttribute("content") ?? marked.textContent);
  },
  ({ document }) => {
    for (const time of document.querySelectorAll(
      "article time[datetime], main time[datetime], header time[datetime]",
    )) {
      if (!/modif|updat/i.test(`${time.className} ${time.getAttribute("itemprop") ?? ""}`))
        return time.getAttribute("datetime");
    }
    return null;
  },
];

const EARLIEST = 1600;
const LATEST = 2100;
/** What programs write for "no date". */
const NO_DATE = /^(?:1970-01-01|1900-01-01|0001-|0000-)/;

/** When the article was published, as the page writes it; never when it was changed. */
export function findDate(page: PageSources): string | null {
  return firstFit(page, PLACES, (said) => {
    const date = plainFact(said, page, 60);
    const year = Number(date?.match(/(?<!\d)\d{4}(?!\d)|^\d{4}/)?.[0]);
    return date && year >= EARLIEST && year <= LATEST && !NO_DATE.test(date) ? date : null;
  });
}
