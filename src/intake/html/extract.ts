import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Block, blocksOf } from "./blocks/block.ts";
import { type DroppedBlocks, keepBody } from "./blocks/blocks.ts";
import { isProse } from "./blocks/rule.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { type DroppedElement, dropElements, ELEMENT_RULES } from "./elements/elements.ts";
import type { ElementRule } from "./elements/rule.ts";
import { findMetadata, type Metadata } from "./metadata/metadata.ts";
import { type PageSources, pageSources } from "./metadata/page.ts";
import { freePosts } from "./posts.ts";
import { slimPage } from "./slim.ts";

/** An article as it stands in a page. */
export interface ExtractedPage {
  /** The body: paragraphs, headings and items with an empty line between. Empty where the page holds no article. */
  text: string;
  metadata: Metadata;
}

/** Thrown for a page larger or deeper than any article page; the message says in what. */
export class PageTooComplex extends Error {
  override name = "PageTooComplex";
}

/** Hears what the rules take out, for those who tune them. */
export interface Listener {
  element?: DroppedElement;
  blocks?: DroppedBlocks;
}

/**
 * Takes the article out of a page: slim the source → parse → metadata → drop furniture by element → find the main content
 * (Readability) → drop furniture by block. Nothing of the page runs and nothing is fetched.
 */
export function extractPage(source: string, listener: Listener = {}): ExtractedPage {
  const slim = slimPage(source);
  if (slim.excess) throw new PageTooComplex(slim.excess);
  const page = pageSources(parse(slim.body), slim.jsonLd, slim.language);
  const metadata = findMetadata(page);
  let body = bodyOf(page.document, metadata, ELEMENT_RULES, listener);
  // Where the rules took out the article itself, look again without them.
  if (!isArticle(body)) body = bodyOf(parse(slim.body), metadata, [], listener);
  if (isArticle(body)) return { text: body.map((block) => block.text).join("\n\n"), metadata };
  return { text: bodyInData(page) ?? "", metadata };
}

function parse(body: string): PageDocument {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document as unknown as PageDocument;
}

function bodyOf(
  document: PageDocument,
  metadata: Metadata,
  rules: readonly ElementRule[],
  listener: Listener,
): readonly Block[] {
  // Readability drops headings that resemble the page's title; here a rule knows better which of them is the headline.
  for (const element of [...document.querySelectorAll("title, meta")]) element.remove();
  dropElements(document.body, rules, listener.element);
  freePosts(document);
  const content = mainContent(document);
  return keepBody(content ? blocksOf(content) : [], metadata, listener.blocks);
}

function mainContent(document: PageDocument): PageElement | null {
  const reader = new Readability(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (content) => content as unknown as PageElement,
  });
  return reader.parse()?.content ?? null;
}

/** The least a body has: one paragraph of running text, or some lines. */
const SHORTEST = 250;

function isArticle(body: readonly Block[]): boolean {
  return body.some(isProse) || body.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST;
}

/** The body that a page carries only as data, for its scripts to show. */
function bodyInData({ document, linked }: PageSources): string | null {
  if (typeof linked?.articleBody !== "string") return null;
  const holder = document.createElement("div");
  const slim = slimPage(linked.articleBody.replaceAll("\n", "<br>"));
  if (slim.excess) return null;
  holder.innerHTML = slim.body;
  const text = blocksOf(holder)
    .map((block) => block.text)
    .join("\n\n");
  return text.length >= SHORTEST ? text : null;
}
