/** An element's attributes, names in lower case, values as the source has them (entities and all). */
export type Attributes = Record<string, string>;

/** The attributes that say what an element is for, or what a page says about itself. Everything else is dropped. */
const KEPT = new Set(
  `class id role rel href hidden aria-hidden aria-modal aria-label itemprop itemtype itemscope name property content
   http-equiv charset lang dir datetime type style colspan src pubdate`.split(/\s+/),
);
const LONGEST = 2_000;

/** Reads the attributes from `from` to the tag's end; `end` is past its `>`, `closed` tells `<x />`. Linear. */
export function readAttributes(source: string, from: number): { attributes: Attributes; end: number; closed: boolean } {
  const attributes: Attributes = {};
  let at = from;
  let closed = false;
  for (;;) {
    while (at < source.length && (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === 0x2f)) {
      closed = source.charCodeAt(at) === 0x2f;
      at++;
    }
    if (at >= source.length) return { attributes, end: at, closed };
    if (source.charCodeAt(at) === 0x3e) return { attributes, end: at + 1, closed };
    closed = false;
    const nameStart = at++;
    while (at < source.length && !endsName(source.charCodeAt(at))) at++;
    const name = source.slice(nameStart, at).toLowerCase();
    while (at < source.length && isSpace(source.charCodeAt(at))) at++;
    let value = "";
    if (source.charCodeAt(at) === 0x3d) {
      at++;
      while (at < source.length && isSpace(source.charCodeAt(at))) at++;
      const quote = source[at];
      if (quote === '"' || quote === "'") {
        const close = source.indexOf(quote, at + 1);
        const end = close < 0 ? source.length : close;
        value = source.slice(at + 1, end);
        at = end + 1;
      } else {
        const valueStart = at;
        while (at < source.length && !isSpace(source.charCodeAt(at)) && source.charCodeAt(at) !== 0x3e) at++;
        value = source.slice(valueStart, at);
      }
    }
    if (KEPT.has(name) && !(name in attributes)) attributes[name] = value;
  }
}

export function writeAttributes(attributes: Attributes): string {
  let out = "";
  for (const name in attributes) {
    const value = attributes[name]!;
    if (name === "style" && !HIDING.test(value)) continue;
    if (value.startsWith("data:")) continue;
    out += ` ${name}="${value.slice(0, LONGEST).replaceAll('"', "&quot;")}"`;
  }
  return out;
}

/** The only styles that matter here: those that hide. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function endsName(code: number): boolean {
  return code === 0x3d || code === 0x3e || code === 0x2f || isSpace(code);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
