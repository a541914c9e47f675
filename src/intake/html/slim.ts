import { type Attributes, readAttributes, writeAttributes } from "./attributes.ts";
import { OpenTags } from "./open-tags.ts";

/** A page made small and harmless before a parser sees it. */
export interface SlimPage {
  /** What stands in its body, and what in its head says something. */
  body: string;
  /** What stood in its JSON-LD scripts, in order. */
  jsonLd: string[];
  /** The `lang` of its `<html>`. */
  language: string | undefined;
  /** Why the page would take too long to work on, as the end of "it has …"; undefined for pages as they are. */
  excess: string | undefined;
}

/** Elements that go with all they hold: they run, draw or embed, and carry none of the article's words. */
const DROPPED = new Set(["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas"]);
/** Left out, as every page gets a frame of its own: real ones forget theirs, or put the body in the head. */
const FRAME = new Set(["html", "head", "body"]);
const MOST_JSON_LD = 50;

/** Articles have some hundred elements, long live pages ten thousand. */
export const MOST_ELEMENTS = 30_000;
/** Each makes a piece of text of its own; those written in figures are resolved here and don't count. */
const MOST_ENTITIES = 30_000;
/** Readability counts the cells of each row once for every table around it. */
const MOST_ROWS = 10_000;
/** Readability looks at each text once for every two elements around it. A long article needs a hundredth of this. */
const MOST_EFFORT = 2e9;

/**
 * Cuts what is no text out of a page in one pass, linear in its length: scripts, styles, comments, drawings, all
 * attributes but the few that tell what an element is for. Nesting is bounded, so that nothing later can run out of stack.
 */
export function slimPage(source: string): SlimPage {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const tags = new OpenTags();
  const endless = new Set<string>();
  const count = { elements: 0, entities: 0, rows: 0, effort: 0 };
  let language: string | undefined;

  const write = (text: string) => {
    const plain = withoutFigures(text).replace(/\s+/g, " ");
    for (let amp = plain.indexOf("&"); amp >= 0; amp = plain.indexOf("&", amp + 1)) count.entities++;
    count.effort += plain.length * (1 + tags.depth) ** 2;
    out.push(plain);
  };

  let at = 0;
  while (at < source.length) {
    const less = source.indexOf("<", at);
    write(source.slice(at, less < 0 ? source.length : less));
    if (less < 0) break;
    const next = source.charCodeAt(less + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      at = afterDeclaration(source, less);
    } else if (next === SLASH && isLetter(source.charCodeAt(less + 2))) {
      const end = source.indexOf(">", less);
      const name = nameAt(source, less + 2);
      if (!FRAME.has(name) && tags.close(name)) out.push(`</${name}>`);
      at = end < 0 ? source.length : end + 1;
    } else if (isLetter(next)) {
      const name = nameAt(source, less + 1);
      const { attributes, end, closed } = readAttributes(source, less + 1 + name.length);
      at = end;
      if (FRAME.has(name)) {
        if (name === "html" && attributes.lang) language ??= attributes.lang;
      } else if (!DROPPED.has(name)) {
        if (tags.open(name)) {
          count.elements++;
          if (name === "tr") count.rows += tags.count("table");
          out.push(`<${name}${writeAttributes(attributes)}>`);
        } else out.push(" ");
      } else if (!closed || isRaw(name)) {
        const close = endless.has(name) ? -1 : findClose(source, name, end);
        if (close >= 0) {
          if (isJsonLd(name, attributes) && jsonLd.length < MOST_JSON_LD) jsonLd.push(source.slice(end, close));
          const closing = source.indexOf(">", close);
          at = closing < 0 ? source.length : closing + 1;
          out.push(" ");
        } else {
          // Nothing closes it: a browser takes the rest of a page for the script, and shows the rest of a drawing.
          endless.add(name);
          if (isRaw(name)) at = source.length;
        }
      }
    } else {
      write("&lt;");
      at = less + 1;
    }
  }
  return { body: out.join(""), jsonLd, language, excess: excessOf(count) };
}

function excessOf({ elements, entities, rows, effort }: Record<"elements" | "entities" | "rows" | "effort", number>) {
  if (elements > MOST_ELEMENTS) return `${elements} elements (the limit is ${MOST_ELEMENTS})`;
  if (entities > MOST_ENTITIES) return `${entities} character references (the limit is ${MOST_ENTITIES})`;
  if (rows > MOST_ROWS) return `${rows} rows in tables within tables (the limit is ${MOST_ROWS})`;
  if (effort > MOST_EFFORT) return "too much text too deep in its elements";
  return undefined;
}

/** Character references in figures resolved, but for those that would make markup and those that mean something else. */
function withoutFigures(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const isPlain = code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isPlain || code === 0x27 || code === 0x22 ? String.fromCodePoint(code) : reference;
  });
}

/** Where a comment, doctype or processing instruction that starts at `less` is over. */
function afterDeclaration(source: string, less: number): number {
  const comment = source.startsWith("<!--", less);
  const close = comment ? source.indexOf("-->", less + 2) : source.indexOf(">", less);
  return close < 0 ? source.length : close + (comment ? 3 : 1);
}

const CLOSES = new Map([...DROPPED].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, "gi")]));

function findClose(source: string, name: string, from: number): number {
  const close = CLOSES.get(name)!;
  close.lastIndex = from;
  return close.exec(source)?.index ?? -1;
}

/** Whether nothing in it is markup, whatever it looks like. */
function isRaw(name: string): boolean {
  return name === "script" || name === "style";
}

function isJsonLd(name: string, attributes: Attributes): boolean {
  return name === "script" && /^\s*application\/ld\+json/i.test(attributes.type ?? "");
}

function nameAt(source: string, from: number): string {
  let end = from;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code <= 0x20 || code === SLASH || code === GREATER || code === LESS) break;
  }
  return source.slice(from, end).toLowerCase();
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
