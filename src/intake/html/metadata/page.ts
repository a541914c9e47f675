import type { PageDocument } from "../dom.ts";
import { type LinkedArticle, linkedArticle } from "./json-ld.ts";

/** Where the facts about an article may stand in its page. */
export interface PageSources {
  readonly document: PageDocument;
  /** Its JSON-LD, if that speaks of an article. */
  readonly linked: LinkedArticle | null;
  /** `<meta>` by name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The `lang` of `<html>`. */
  readonly language: string | undefined;
}

/** One place where a fact may stand: what it says there, or null. */
export type Place = (page: PageSources) => string | null | undefined;

export function pageSources(
  document: PageDocument,
  jsonLd: readonly string[],
  language: string | undefined,
): PageSources {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = (element.getAttribute("content") ?? "").trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
  return { document, linked: linkedArticle(jsonLd), meta, language };
}

/** A place in the page's `<meta>` elements: the first of these names that is there. */
export function inMeta(...names: string[]): Place {
  return ({ meta }) => names.map((name) => meta.get(name)).find((content) => content !== undefined);
}

/** The first place that says something which passes as such a fact. */
export function firstFit(
  page: PageSources,
  places: readonly Place[],
  passes: (said: string) => string | null,
): string | null {
  for (const place of places) {
    const said = place(page);
    const fact = said ? passes(said) : null;
    if (fact) return fact;
  }
  return null;
}

/** A fact as one line of plain text: markup and entities resolved, white space collapsed; null where it is too long to be one. */
export function plainFact(said: string, page: PageSources, longest = 300): string | null {
  let text = said.slice(0, 4 * longest);
  if (/[&<]/.test(text)) {
    const holder = page.document.createElement("div");
    holder.innerHTML = text.replace(/<(?![/a-z])/gi, "&lt;");
    text = holder.textContent ?? "";
  }
  text = text.replace(/\s+/g, " ").trim();
  return text && text.length <= longest ? text : null;
}
