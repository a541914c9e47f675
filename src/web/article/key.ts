import { type Html, html } from "../html.ts";

/** What the marks in an article's text mean. */
export function keyToMarks(): Html {
  return html`<aside class="key" aria-labelledby="key">
<h2 id="key">The marks</h2>
<dl>
<div><dt><span class="source">who</span></dt><dd>the source, as the text names it</dd></div>
<div><dt><span class="cue">said</span></dt><dd>the words that report</dd></div>
<div><dt><span class="content direct h0">“words”</span></dt><dd>quoted directly</dd></div>
<div><dt><span class="content mixed h0">that “words”</span></dt><dd>partly quoted</dd></div>
<div><dt><span class="content indirect h0">that it is so</span></dt><dd>reported indirectly</dd></div>
<div><dt><span class="number">3</span></dt><dd>the statement's number, with its note beside or below; 3? is read with less than 50 % certainty</dd></div>
<div><dt><span class="furniture-key">grey</span></dt><dd>no part of the story</dd></div>
</dl>
</aside>`;
}
