import { type Attributes, readAttributes, writeAttributes } from "./attributes.ts";

/** A page made small and harmless before a parser sees it. */
export interface SlimPage {
  html: string;
  /** What stood in its JSON-LD scripts, in order. */
  jsonLd: string[];
  /** How many elements are left. */
  elements: number;
  /** The `lang` of its `<html>`. */
  language: string | undefined;
}

/** Elements that go with all they hold: they run, draw or embed, and carry none of the article's words. */
const DROPPED = new Set(["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose end tag is optional: the parser closes them by itself, so they don't make a page deep. */
const SELF_CLOSING = new Set("p li dt dd option optgroup tr td th thead tbody tfoot colgroup".split(" "));
/** Browsers stop nesting at 512; real pages stay under 60. Deeper elements lose their tags and keep their words. */
const DEEPEST = 120;
/** Every page gets a frame of its own: real ones forget it, or put the body in the head. */
const FRAME = new Set(["html", "head", "body"]);
const MOST_JSON_LD = 50;

/**
 * Cuts what is no text out of a page in one pass, linear in its length: scripts, styles, comments, drawings, all
 * attributes but the few that tell what an element is for. Nesting is bounded, so that nothing later can run out of stack.
 */
export function slimPage(source: string): SlimPage {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const depth = new OpenTags();
  const endless = new Set<string>();
  let elements = 0;
  let language: string | undefined;
  let at = 0;
  while (at < source.length) {
    const less = source.indexOf("<", at);
    if (less < 0) break;
    if (less > at) out.push(source.slice(at, less));
    const next = source.charCodeAt(less + 1);
    if (next === 0x21 || next === 0x3f) {
      at = afterDeclaration(source, less);
    } else if (next === 0x2f && isLetter(source.charCodeAt(less + 2))) {
      const end = source.indexOf(">", less);
      if (end < 0) break;
      const name = nameAt(source, less + 2);
      if (!FRAME.has(name) && depth.close(name)) out.push(`</${name}>`);
      at = end + 1;
    } else if (isLetter(next)) {
      const name = nameAt(source, less + 1);
      const { attributes, end, closed } = readAttributes(source, less + 1 + name.length);
      at = end;
      if (DROPPED.has(name)) {
        if (closed && name !== "script" && name !== "style") continue;
        const close = endless.has(name) ? -1 : findClose(source, name, end);
        if (close < 0) {
          // Nothing closes it: a browser takes the rest of a page for the script, and shows the rest of a drawing.
          endless.add(name);
          if (name === "script" || name === "style") break;
          continue;
        }
        if (name === "script" && isJsonLd(attributes) && jsonLd.length < MOST_JSON_LD)
          jsonLd.push(source.slice(end, close));
        const closing = source.indexOf(">", close);
        at = closing < 0 ? source.length : closing + 1;
        out.push(" ");
        continue;
      }
      if (FRAME.has(name)) {
        if (name === "html" && attributes.lang) language ??= attributes.lang;
        continue;
      }
      if (VOID.has(name) || SELF_CLOSING.has(name) || depth.open(name)) {
        elements++;
        out.push(`<${name}${writeAttributes(attributes)}>`);
      } else {
        out.push(" ");
      }
    } else {
      out.push("&lt;");
      at = less + 1;
    }
  }
  if (at < source.length && source.indexOf("<", at) < 0 && !endless.has("script") && !endless.has("style"))
    out.push(source.slice(at));
  const html = `<!doctype html><html><head></head><body>${out.join("")}</body></html>`;
  return { html, jsonLd, elements, language };
}

/** Keeps count of the open elements, so that an end tag ends only what is open and nesting has a bound. */
class OpenTags {
  readonly #open: string[] = [];
  readonly #count = new Map<string, number>();
  readonly #dropped = new Map<string, number>();

  /** False where the page is too deep already: the tag is to be left out. */
  open(name: string): boolean {
    if (this.#open.length >= DEEPEST) {
      this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
      return false;
    }
    this.#open.push(name);
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
    return true;
  }

  /** Whether this end tag ends something that was let in. */
  close(name: string): boolean {
    if (SELF_CLOSING.has(name)) return true;
    const dropped = this.#dropped.get(name) ?? 0;
    if (dropped > 0) {
      this.#dropped.set(name, dropped - 1);
      return false;
    }
    if (!this.#count.get(name)) return false;
    for (;;) {
      const last = this.#open.pop()!;
      this.#count.set(last, this.#count.get(last)! - 1);
      if (last === name) return true;
    }
  }
}

/** Where a comment, doctype or processing instruction that starts at `less` is over. */
function afterDeclaration(source: string, less: number): number {
  const comment = source.startsWith("<!--", less);
  const close = comment ? source.indexOf("-->", less + 2) : source.indexOf(">", less);
  return close < 0 ? source.length : close + (comment ? 3 : 1);
}

function findClose(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  close.lastIndex = from;
  return close.exec(source)?.index ?? -1;
}

function isJsonLd(attributes: Attributes): boolean {
  return /^\s*application\/ld\+json/i.test(attributes.type ?? "");
}

function nameAt(source: string, from: number): string {
  let end = from;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x3c) break;
  }
  return source.slice(from, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
