import { namesIn } from "./json-ld.ts";
import { firstFit, inMeta, type PageSources, type Place, plainFact } from "./page.ts";

const OTHERS: readonly Place[] = [
  inMeta("publisher", "dc.publisher", "dcterms.publisher", "cre", "sitename", "application-name"),
  ({ document }) => {
    const name = document.querySelector("[itemprop=publisher] [itemprop=name]");
    return name && (name.getAttribute("content") ?? name.textContent);
  },
];

/**
 * Who published the page. It may say so twice: `og:site_name` names the site, JSON-LD the publisher. Where the two are
 * one name, the publisher's is the better written; where they differ, the publisher is the agency or the platform behind.
 */
export function findOutlet(page: PageSources): string | null {
  const publisher = named(namesIn(page.linked?.publisher)[0], page);
  const site = named(inMeta("og:site_name")(page), page);
  if (publisher && site) return alike(publisher, site) ? publisher : site;
  return publisher ?? site ?? firstFit(page, OTHERS, (said) => named(said, page));
}

/** A name without the slogan behind its bar; an address or handle is no name. */
function named(said: string | null | undefined, page: PageSources): string | null {
  const name = said
    ? plainFact(said, page, 200)
        ?.split(/\s+[|｜]\s+/)[0]
        ?.trim()
    : null;
  return name && name.length <= 100 && !/^https?:|^@|^(?:home|undefined|null|hosted)$/i.test(name) ? name : null;
}

/** Whether one name holds the other, or is its initials: "WSJ" and "Wall Street Journal". */
function alike(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  if (!one || !other) return true;
  const initials = letters(a.replace(/(\p{L})\p{L}*/gu, "$1"));
  const host = other.replace(/(?:com|org|net|couk|de|fr)$/, "");
  return one.includes(other) || other.includes(one) || initials === other || (host.length > 3 && one.includes(host));
}

function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
