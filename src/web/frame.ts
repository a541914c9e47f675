import type { Accuracy } from "./accuracy.ts";
import { accuracyInShort, accuracyInWords } from "./accuracy.ts";
import { html } from "./html.ts";
import type { Shown } from "./page.ts";

/** What every page has around its own matter. */
export interface Surroundings {
  /** Where the twin of this page is; null for a page that has none. */
  readonly twin: string | null;
  /** What the address of a static file ends in, so that a changed file is fetched again. */
  readonly stamp: string;
  readonly accuracy: Accuracy;
}

const NAVIGATION: readonly [path: string, name: string][] = [
  ["/points", "Talking points"],
  ["/outlets", "Outlets"],
  ["/articles", "Articles"],
  ["/compare", "Compare"],
  ["/add", "Add"],
];

/** A whole page: head, search, the page's own matter, and at its foot how well the machine reads. */
export function frame(
  { title, main, search = "", script, refresh }: Shown,
  { twin, stamp, accuracy }: Surroundings,
): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === "hearsay" ? title : `${title} – hearsay`}</title>
<link rel="stylesheet" href="/static/style.css?${stamp}">
<link rel="icon" href="/static/icon.svg?${stamp}" type="image/svg+xml">
${twin === null ? "" : html`<link rel="alternate" type="application/json" href="${twin}">`}
<script src="/static/page.js?${stamp}" defer><\/script>
${script === undefined ? "" : html`<script src="/static/${script}?${stamp}" defer><\/script>`}
${refresh === undefined ? "" : html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>`}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="site">
<p class="brand"><a href="/">hearsay</a></p>
<nav aria-label="Site">${NAVIGATION.map(([path, name]) => html`<a href="${path}">${name}</a> `)}</nav>
<form role="search" action="/search"><label class="unseen" for="words">Words to look for</label>
<input id="words" name="words" type="search" value="${search}" placeholder="Who said…" required><button>Search</button></form>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site">
${accuracyInWords(accuracy)}
<p>It says who said what, and how that is known; it passes no verdict on what is true.
<span class="onward">${twin === null ? "" : html`<a href="${twin}">This page as JSON</a> · `}<a href="/corrections">Corrections</a> · <a href="/openapi.json">All addresses</a></span></p>
${twin === null ? "" : html`<p class="printed">${accuracyInShort(accuracy)} This page: ${pageOf(twin)}</p>`}
</footer>
</body>
</html>`;
}

/** The address of a page by that of its twin, for whoever has it on paper. */
function pageOf(twin: string): string {
  return twin.replace(/^\/index\.json/, "/").replace(/\.json(?=\?|$)/, "");
}
