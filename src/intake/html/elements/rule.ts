import type { PageElement } from "../dom.ts";

/** An element of a page as the rules see it. */
export interface Candidate {
  readonly element: PageElement;
  /** Its name in lower case, such as `div`. */
  readonly tag: string;
  /** The words of its class and id in lower case, split at dashes and capitals: " article body inline newsletter ". */
  readonly words: string;
  /** The first heading of the first rank in the page: its headline, most likely. */
  readonly headline: PageElement | null;
  /** How many characters of running text stand in it. */
  readonly prose: number;
  /** How many stand in the whole page. */
  readonly pageProse: number;
}

/** One kind of element that is no part of an article's body; it is taken out before the body is looked for. */
export interface ElementRule {
  readonly name: string;
  /** The largest share of the page's running text that it may take away: more must be the article itself. */
  readonly share: number;
  /** Whether all that follows in the same box goes too; `share` then counts that with it. */
  readonly rest?: boolean;
  drops(candidate: Candidate): boolean;
}
