import { isElement, type PageElement, type PageNode, TEXT } from "../dom.ts";

/** One paragraph, heading, list item, cell… of a page: the unit that the rules keep or drop. */
export interface Block {
  /** Its words, white space collapsed; a `<br>` is a line break. */
  readonly text: string;
  /** The nearest element that starts a block, such as `p`, `h2` or `li`. */
  readonly element: PageElement;
  /** How much of the text stands in links, 0 to 1. */
  readonly linked: number;
  /** How much of it is bold or set as a heading, 0 to 1. */
  readonly strong: number;
}

/** Elements whose content runs on in the line; everything else starts a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rp rt s samp small span strike
   strong sub sup time tt u var wbr img amp-img picture source nobr`.split(/\s+/),
);
const SILENT = new Set("script style noscript template head title button select textarea input option".split(" "));
const STRONG = new Set("b strong h1 h2 h3 h4 h5 h6".split(" "));

/** The blocks under an element, in the order of the page. Walks without recursion, once over every node. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let chars = 0;
  let linkedChars = 0;
  let strongChars = 0;
  let links = 0;
  let strong = 0;
  let block: PageElement = root;

  const flush = () => {
    const text = tidy(parts.join(""));
    if (text) {
      blocks.push({
        text,
        element: block,
        linked: chars ? linkedChars / chars : 0,
        strong: chars ? strongChars / chars : 0,
      });
    }
    parts = [];
    chars = linkedChars = strongChars = 0;
  };
  const enter = (element: PageElement) => {
    const name = element.localName;
    if (name === "br") parts.push("\n");
    else if (!INLINE.has(name)) {
      flush();
      block = element;
    }
    if (name === "a") links++;
    if (STRONG.has(name)) strong++;
  };
  const leave = (element: PageElement) => {
    const name = element.localName;
    if (name === "a") links--;
    if (STRONG.has(name)) strong--;
    if (name !== "br" && !INLINE.has(name)) {
      flush();
      block = blockAround(element.parentElement, root);
    }
  };

  let node: PageNode | null = root.firstChild;
  while (node) {
    if (isElement(node)) {
      if (!SILENT.has(node.localName)) {
        enter(node);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
    } else if (node.nodeType === TEXT) {
      const text = (node.textContent ?? "").replace(/\s+/g, " ");
      parts.push(text);
      const size = text.trim().length;
      chars += size;
      if (links > 0) linkedChars += size;
      if (strong > 0) strongChars += size;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        flush();
        return blocks;
      }
      leave(node as PageElement);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return blocks;
}

function blockAround(element: PageElement | null, root: PageElement): PageElement {
  for (let at = element; at && at !== root; at = at.parentElement) if (!INLINE.has(at.localName)) return at;
  return root;
}

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
