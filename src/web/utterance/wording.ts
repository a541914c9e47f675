import type { Render } from "../../ask/renders.ts";
import type { UtteranceAnswer } from "../../ask/utterance.ts";
import { whenInWords } from "../../phrase/when.ts";
import type { Change } from "../../record/wording/change.ts";
import type { RenderWording } from "../../record/wording/wording.ts";
import { confidence } from "../article/confidence.ts";
import { correctAddress } from "../correct/told.ts";
import { type Html, html } from "../html.ts";
import { articleName } from "../lists/articles.ts";
import { outletLink } from "../lists/links.ts";

/** Every report of an utterance beside its outlet, laid on the fullest word by word: what differs is marked by kind. */
export function wordingOf({ renders, wording }: UtteranceAnswer): Html {
  const byId = new Map(renders.map((render) => [render.id, render]));
  const fullest = byId.get(wording.fullest)!;
  return html`<ol class="renders" role="list">
${render(fullest, fullest.words, renders.length > 1 ? html`<b>the fullest</b>; the others are laid on it` : null)}
${wording.others.map((other) => render(byId.get(other.id)!, compared(other), summary(other)))}
</ol>
${renders.length > 1 ? keyToChanges() : ""}`;
}

function render({ article, id, form, kind, cue, confidence: sure, speaker }: Render, words: Html, note: Html): Html {
  const attribution = id.slice(id.indexOf("#") + 1);
  return html`<li>
<div class="carrier">
<p><b>${article.outlet === null ? "Outlet not named" : outletLink(article.outlet)}</b><br>
${whenInWords(article.published)}</p>
<p class="aside"><a href="/article/${article.key}#${attribution}">${articleName(article)}</a></p>
</div>
<div>
<blockquote class="render">${words}</blockquote>
<p class="aside">${speaker ?? "nobody named"} <i class="cue">${cue}</i> · ${form} · ${kind} · ${confidence(sure)} · <a href="${correctAddress(id)}">correct<span class="unseen"> the report in ${article.outlet ?? articleName(article)}</span></a>${note ? html`<br>${note}` : ""}</p>
</div>
</li>
`;
}

function summary({ kept, misquoted, changes }: RenderWording): Html {
  const share = Math.round(kept * 100);
  const differs = changes.some(({ kind }) => kind !== "same" && kind !== "spelling");
  return html`${differs ? `keeps ${share} % of the fullest's words` : "word for word the same"}${misquoted ? html`; <strong class="misquoted">inside quotation marks, but not the same words</strong>` : ""}`;
}

function compared({ changes }: RenderWording): Html {
  return changes.map((change) => html`${shown(change)} `);
}

function shown({ kind, fullest, render, misquoted, shown: owned }: Change): Html {
  const dropped = fullest && html`<del>${fullest.text}</del>`;
  const added = render && html`<ins>${render.text}</ins>`;
  switch (kind) {
    case "same":
      return render!.text;
    case "spelling":
      return html`<span class="spelling">${render!.text}<span class="unseen"> (elsewhere spelt ${fullest!.text})</span></span>`;
    case "dropped":
      return owned === null
        ? html`<span class="change${misquoted ? " misquoted" : ""}">${dropped}</span>`
        : html`<span class="change owned">${dropped}</span>`;
    default:
      return html`<span class="change${misquoted ? " misquoted" : ""}">${dropped ?? ""} ${added ?? ""}</span>`;
  }
}

/** What the marks in the reports mean. */
function keyToChanges(): Html {
  return html`<aside class="key" aria-labelledby="key"><h2 id="key">The marks</h2>
<dl>
<div><dt><del>struck out</del></dt><dd>in the fullest, not here</dd></div>
<div><dt><span class="change owned"><del>struck out, pale</del></span></dt><dd>left out, and shown to be (by …, by brackets, at the edge)</dd></div>
<div><dt><ins>underlined</ins></dt><dd>here, not in the fullest</dd></div>
<div><dt><span class="spelling">dotted</span></dt><dd>the same word, spelt otherwise</dd></div>
<div><dt><span class="change misquoted"><ins>boxed</ins></span></dt><dd>both quote this place and have other words: at most one is verbatim</dd></div>
</dl></aside>`;
}
