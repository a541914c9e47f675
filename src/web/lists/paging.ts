import type { Page } from "../../ask/page.ts";
import { type Html, html } from "../html.ts";

/** The ways to the pages before and behind; `path` with what else was asked. */
export function paging(
  { page, more }: Page<unknown>,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): Html {
  if (page === 1 && !more) return null;
  const to = (n: number) => {
    const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return `${path}?${new URLSearchParams([...given, ["page", String(n)]])}`;
  };
  return html`<nav class="paging" aria-label="Pages">
${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">← Page ${page - 1}</a>` : ""}
${more ? html`<a href="${to(page + 1)}" rel="next">Page ${page + 1} →</a>` : ""}
</nav>`;
}
