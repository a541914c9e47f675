import type { Article } from "../article/article.ts";
import { IntakeProblem, printable } from "./problem.ts";

type Fields = Record<string, unknown>;

/** What may stand for each field of an article, best first. */
const NAMES = {
  title: ["title", "headline"],
  date: ["date", "published"],
  outlet: ["outlet", "publisher", "source"],
  url: ["url"],
  author: ["author", "byline"],
  language: ["language", "lang"],
} as const;

/** An article from a JSON object: `text` as it stands, and what else of an article is there as text. */
export function articleFrom(value: unknown, fallbackId: string, name: string, line: number): Article {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
    throw new IntakeProblem("json", name, `is ${what}, not an object with the field "text".`, line);
  }
  const fields = value as Fields;
  if (typeof fields.text !== "string") throw new IntakeProblem("no-text", name, noText(fields), line);
  if (fields.text.trim() === "") {
    throw new IntakeProblem("empty", name, 'the field "text" is empty: there is no article to read.', line);
  }
  const article: Article = { id: textOf(fields.id) ?? fallbackId, text: fields.text };
  for (const field of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const found = NAMES[field].map((key) => textOf(fields[key])).find((text) => text !== undefined);
    if (found !== undefined) article[field] = found;
  }
  return article;
}

function noText(fields: Fields): string {
  if ("text" in fields) return 'the field "text" is not a string.';
  const keys = Object.keys(fields)
    .slice(0, 8)
    .map((key) => printable(key.slice(0, 30)));
  return `has no field "text", which the article is read from${keys.length ? ` (it has ${keys.join(", ")})` : ""}.`;
}

/** A field as text: a string or number as it is, a thing by its name, a list by its members. */
function textOf(value: unknown, inside = false): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return String(value);
  if (inside || typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return textOf((value as Fields).name, true);
  const texts = value.slice(0, 20).map((one) => textOf(one, true) ?? textOf((one as Fields | null)?.name, true));
  return texts.filter((text) => text !== undefined).join(", ") || undefined;
}
