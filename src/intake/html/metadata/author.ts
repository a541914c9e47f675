import { namesIn } from "./json-ld.ts";
import { firstFit, inMeta, type PageSources, type Place, plainFact } from "./page.ts";

const PLACES: readonly Place[] = [
  ({ linked }) => joined(namesIn(linked?.author)),
  inMeta(
    "author",
    "byl",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "parsely-author",
    "article:author_name",
  ),
  ({ document }) =>
    joined(
      [...document.querySelectorAll("[itemprop~=author] [itemprop~=name]")]
        .slice(0, 10)
        .map((name) => name.textContent ?? ""),
    ),
  ({ document }) => document.querySelector("[rel~=author], [itemprop~=author]")?.textContent,
];

/** Who wrote it, as the page says, without the word "by". */
export function findAuthor(page: PageSources): string | null {
  return firstFit(page, PLACES, (said) => {
    const author = plainFact(said, page, 200)?.replace(
      /^(?:by|von|por|par)\s+|^(?:text|author|autor|текст|автор)\s*:\s*/i,
      "",
    );
    return author && !/https?:|^@|^\d+$|^(?:admin|undefined|null)$/i.test(author) ? author : null;
  });
}

function joined(names: readonly string[]): string | null {
  const plain = names.map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => name && !/^https?:/.test(name));
  return plain.length ? [...new Set(plain)].join(", ") : null;
}
