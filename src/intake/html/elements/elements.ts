import { blocksOf } from "../blocks/block.ts";
import { following, isElement, type PageElement, type PageNode } from "../dom.ts";
import { advertising } from "./advertising.ts";
import { appeal } from "./appeal.ts";
import { bio } from "./bio.ts";
import { byline } from "./byline.ts";
import { caption } from "./caption.ts";
import { comments } from "./comments.ts";
import { gallery } from "./gallery.ts";
import { navigation } from "./navigation.ts";
import { popup } from "./popup.ts";
import { printed } from "./printed.ts";
import { related } from "./related.ts";
import { rest } from "./rest.ts";
import type { ElementRule } from "./rule.ts";
import { social } from "./social.ts";
import { standfirst } from "./standfirst.ts";
import { tags } from "./tags.ts";
import { teaser } from "./teaser.ts";
import { wordsOf } from "./words.ts";

/** The kinds of elements that go before the body is looked for; the first rule that fits takes one out. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  navigation,
  popup,
  caption,
  comments,
  rest,
  related,
  teaser,
  social,
  appeal,
  advertising,
  bio,
  byline,
  tags,
  gallery,
  printed,
  standfirst,
];

/** Never taken out, whatever their class says: they hold the page. */
const KEPT = new Set(["html", "body", "main", "head", "title", "meta", "link", "thead", "tbody", "tr", "td", "th"]);

export type DroppedElement = (rule: ElementRule, element: PageElement) => void;

/** Takes out of the page all elements that a rule names. `seen` hears of each, for those who tune the rules. */
export function dropElements(body: PageElement, rules: readonly ElementRule[], seen?: DroppedElement): void {
  const prose = proseOf(body);
  const pageProse = prose.get(body) ?? 0;
  const headline = body.querySelector("h1");
  let node: PageNode | null = rules.length ? body.firstChild : null;
  while (node) {
    if (!isElement(node) || KEPT.has(node.localName)) {
      node = following(node, body);
      continue;
    }
    const element: PageElement = node;
    const candidate = {
      element,
      tag: element.localName,
      words: wordsOf(element),
      prose: prose.get(element) ?? 0,
      headline,
      pageProse,
    };
    const fits = (rule: ElementRule) => {
      const going = rule.rest ? withRest(element) : [element];
      return going.reduce((sum, one) => sum + (prose.get(one) ?? 0), 0) <= rule.share * pageProse;
    };
    const rule = rules.find((rule) => rule.drops(candidate) && fits(rule));
    const going = rule?.rest ? withRest(element) : [element];
    node = following(going.at(-1)!, body, rule !== undefined);
    if (!rule) continue;
    seen?.(rule, element);
    for (const one of going) one.remove();
  }
}

/** An element and all that follow it in its box. */
function withRest(element: PageElement): PageElement[] {
  const rest = [element];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) rest.push(at);
  return rest;
}

const SHORTEST = 80;
const MOST_LINKED = 0.4;

/** How many characters of running text each element holds. */
function proseOf(root: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>();
  for (const block of blocksOf(root)) {
    if (block.text.length < SHORTEST || block.linked > MOST_LINKED) continue;
    for (let at: PageElement | null = block.element; at; at = at === root ? null : at.parentElement) {
      prose.set(at, (prose.get(at) ?? 0) + block.text.length);
    }
  }
  return prose;
}
