/**
 * The little of the DOM that this room uses, so that no browser types leak into the other rooms. Both linkedom's nodes
 * and a browser's fit.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly parentElement: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  removeAttribute(name: string): void;
  replaceWith(node: PageNode): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement & { innerHTML: string };
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** A node's text with every run of white space made one space. */
export function plainText(node: PageNode): string {
  return (node.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The node after this one in the order of the page, staying within `root`; `over` passes by the node's own content. */
export function following(node: PageNode, root: PageNode, over = false): PageNode | null {
  if (!over && node.firstChild) return node.firstChild;
  for (let at: PageNode | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
