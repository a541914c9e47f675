import { html } from "./html.ts";
import type { Shown } from "./page.ts";

/** A page that says what is wrong. */
export function problemPage(title: string, sentence: string): Shown {
  return {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${sentence}</p>
<p><a href="/">To the start page</a></p>`,
  };
}
