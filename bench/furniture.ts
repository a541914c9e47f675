import { dirname, join } from "node:path";
import type { ArticleFacts } from "../src/article/article.ts";
import { findFacts } from "../src/article/facts.ts";
import { overlap, type Span } from "../src/text/span.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { Tally } from "./tally.ts";

/** What was marked by hand of one article: where each piece of furniture begins, and what its text shows of outlet and date. */
export interface MarkedFacts {
  id: string;
  /** Where the line lacks it, the text of `articles.jsonl.gz` beside the file with the same id. */
  text?: string;
  outlet: string | null;
  published: { date: string } | null;
  furniture: Span[];
}

/** A date line is a fact of the article more than furniture, and is not among what was marked. */
const COUNTED = /^(?:teaser|credit|tags|appeal|social|bio|navigation|byline)$/;

/**
 * How well an article's own facts are read from its bare text, no field beside it. A piece of furniture found is right
 * where it overlaps a marked one, a marked one is met where a found one overlaps it. The outlet is right where the text
 * shows it and the names agree, and left open where the text doesn't show it.
 */
export const furniture: Measure = {
  name: "furniture",
  summary:
    "furniture found, F1; outlet right where the text shows it and open where not, date right where shown; percent",
  data: "shared/data/outlets/provenance.dev.jsonl",
  async run({ data, print }): Promise<Figures> {
    const marked = readJsonl<MarkedFacts>(data);
    const texts = textsBeside(data, marked);
    const score = new FactsScore();
    for (const article of marked) {
      const text = article.text ?? texts.get(article.id);
      if (text === undefined) throw new Error(`There is no text for article ${article.id} of ${data}.`);
      score.add(article, findFacts({ id: article.id, text }));
    }
    const figures = score.figures();
    for (const [name, figure] of Object.entries(figures)) print(`${name.padEnd(34)}${figure.toFixed(1).padStart(7)}`);
    return figures;
  },
};

function textsBeside(data: string, marked: readonly MarkedFacts[]): Map<string, string> {
  if (marked.every(({ text }) => text !== undefined)) return new Map();
  const articles = readJsonl<{ id: string; text: string }>(join(dirname(data), "articles.jsonl.gz"));
  return new Map(articles.map(({ id, text }) => [id, text]));
}

/** Counts article by article. */
export class FactsScore {
  readonly pieces = new Tally();
  readonly #shown = { all: 0, right: 0 };
  readonly #hidden = { all: 0, right: 0 };
  readonly #dated = { all: 0, right: 0 };

  add(gold: MarkedFacts, { parts, outlet, published }: Pick<ArticleFacts, "parts" | "outlet" | "published">): void {
    const found = parts.filter(({ kind }) => COUNTED.test(kind)).map(({ span }) => span);
    this.pieces.found += found.length;
    this.pieces.gold += gold.furniture.length;
    this.pieces.foundRight += found.filter((span) => gold.furniture.some((piece) => overlap(span, piece))).length;
    this.pieces.goldMet += gold.furniture.filter((piece) => found.some((span) => overlap(span, piece))).length;
    const name = outlet?.name ?? null;
    if (gold.outlet) count(this.#shown, sameOutlet(name, gold.outlet));
    else count(this.#hidden, name === null);
    if (gold.published?.date)
      count(this.#dated, published !== null && "date" in published && published.date === gold.published.date);
  }

  /** In percent. */
  figures(): Figures {
    return {
      "furniture P": this.pieces.precision,
      "furniture R": this.pieces.recall,
      "furniture F1": this.pieces.f1,
      "outlet right where shown": percent(this.#shown),
      "outlet open where not": percent(this.#hidden),
      ...(this.#dated.all ? { "date right where shown": percent(this.#dated) } : {}),
    };
  }
}

function count(of: { all: number; right: number }, right: boolean): void {
  of.all++;
  if (right) of.right++;
}

const percent = ({ all, right }: { all: number; right: number }): number => (all ? (100 * right) / all : 0);

const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аеорсхтнкмв"].map((letter, i) => [letter, "aeopcxthkmb"[i]!]),
);

/** Whether two names are one outlet's: equal, or one within the other, case, article, accents and points apart. */
export function sameOutlet(a: string | null, b: string): boolean {
  const [x, y] = [bare(a ?? ""), bare(b)];
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x));
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[а-я]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
