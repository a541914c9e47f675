import { collect } from "./bytes.ts";
import { decode } from "./charset.ts";
import type { Format } from "./format.ts";
import { IntakeProblem } from "./problem.ts";
import { damage } from "./text.ts";

/** Where a page starts, after comments and declarations. */
const FIRST_TAG = /<(?!!--|\?|!\[)/;
const PAGE_TAG = /^<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b/i;

/**
 * A web page: the body of its article, and what the page says of it (title, outlet, date, author, address, language). The
 * page is hostile until shown otherwise: nothing in it runs, nothing is fetched, and its size and depth are bounded.
 */
export const html: Format = {
  name: "html",
  extensions: ["html", "htm", "xhtml"],
  looksLike: (start) => {
    const before = start.replace(/<!--.*?-->|<\?xml[^>]*>/gs, "");
    const first = before.search(FIRST_TAG);
    return first >= 0 && before.slice(0, first).trim() === "" && PAGE_TAG.test(before.slice(first));
  },
  async *take(incoming, { mostBytes, charset }) {
    const { name, id } = incoming;
    const { all, broken } = await collect(incoming.bytes, mostBytes, name);
    const decoded = await decode(all, name, charset, labelIn(all));
    // The parser and Readability take 150 ms to load: only who has a page waits for them.
    const { extractPage, PageTooComplex } = await import("./html/extract.ts");
    try {
      const { text, metadata } = extractPage(decoded.text);
      if (!text && !broken) throw new IntakeProblem("no-article", name, NO_ARTICLE);
      if (text) {
        const { title, outlet, date, author, url, language } = metadata;
        const said = { title, outlet, date, author, url, language };
        const article = { id, text, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) };
        yield { kind: "article", article, from: name, format: "html" };
      }
    } catch (error) {
      if (!(error instanceof PageTooComplex)) throw error;
      throw new IntakeProblem(
        "too-large",
        name,
        `is too large for an article page: it has ${error.message}. Save its article alone.`,
      );
    }
    if (decoded.damaged) yield { kind: "problem", problem: damage(name, decoded.damaged, decoded.charset) };
    if (broken) throw broken;
  },
};

const NO_ARTICLE =
  "no article was found in this page: it has no running text. If a script brings the text, save the page from a browser.";

/** How far into a page its charset may be named; browsers look at 1,024 bytes, pages are not so careful. */
const LABEL_WITHIN = 8_192;

/** The charset that a page names in `<meta>` or in its XML declaration. */
function labelIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LABEL_WITHIN)).toString("latin1");
  return /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]+)/i
    .exec(start)
    ?.slice(1)
    .find(Boolean);
}
