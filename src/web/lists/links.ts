import type { ArticleRef, PersonRef } from "../../ask/refs.ts";
import { type Html, html } from "../html.ts";
import { articleName } from "./articles.ts";

export function personLink({ id, name }: PersonRef): Html {
  return html`<a href="/person/${id}">${name}</a>`;
}

export function outletLink(outlet: string): Html {
  return html`<a href="${outletAddress(outlet)}">${outlet}</a>`;
}

/** Where an outlet's page is: outlets are known by their names. */
export function outletAddress(outlet: string): string {
  return `/outlet/${encodeURIComponent(outlet)}`;
}

export function articleLink(article: ArticleRef): Html {
  return html`<a href="/article/${article.key}">${articleName(article)}</a>`;
}
