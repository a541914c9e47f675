import type { InBoth, InOne } from "../../ask/compare.ts";
import { differs } from "../../ask/compare.ts";
import type { Render } from "../../ask/renders.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { ALIKE } from "../../record/wording/wording.ts";
import { type Html, html } from "../html.ts";
import { articleName } from "../lists/articles.ts";
import { personLink } from "../lists/links.ts";
import { cut } from "../picture/cut.ts";
import { markedWords } from "./marked-words.ts";

/** What both carried: the two reports beside each other, what differs marked. */
export function inBoth(found: readonly InBoth[], names: readonly [string, string]): Html {
  return html`<ol class="pairs" role="list">${found.map((one) => {
    const { utterance, a, b, wording } = one;
    const other = wording.others[0];
    const laid = other !== undefined && other.kept >= ALIKE;
    const side = (render: Render) => (render.id === wording.fullest ? "fullest" : "render");
    return html`<li>
<p class="who">${utterance.speaker ? personLink(utterance.speaker) : "Nobody known"} <a class="aside" href="/utterance/${utterance.id}">${differs(one) ? (laid ? "in other words" : "in other sentences") : "word for word alike"}</a></p>
<div class="pair">${[a, b].map((render, i) => report(render, laid ? markedWords(render, other.changes, side(render)) : render.words, names[i]!))}</div></li>
`;
  })}</ol>`;
}

function report(render: Render, words: Html, name: string): Html {
  const { article, id, cue, form, kind, speaker } = render;
  const attribution = id.slice(id.indexOf("#") + 1);
  return html`<div><p class="side">${name}</p>
<blockquote class="render">${words}</blockquote>
<p class="aside">${speaker ?? "nobody named"} <i class="cue">${cue}</i> · ${form} · ${kind}<br>
<a href="/article/${article.key}#${attribution}">${articleName(article)}</a>, ${whenInWords(article.published)}</p></div>`;
}

/** What one of them carried and the other didn't. */
export function inOne(found: readonly InOne[], other: string): Html {
  return html`<ol class="utterances" role="list">${found.map(
    ({ utterance, report: { id, article, words }, instead }) => {
      const { speaker, outlets } = utterance;
      const attribution = id.slice(id.indexOf("#") + 1);
      const elsewhere = outlets.filter((outlet) => outlet !== article.outlet);
      return html`<li><p class="who">${speaker ? personLink(speaker) : "Nobody known"}</p>
<blockquote><a class="saying" href="/utterance/${utterance.id}">${words}</a></blockquote>
<p class="aside"><a href="/article/${article.key}#${attribution}">${articleName(article)}</a>, ${whenInWords(article.published)}${elsewhere.length ? ` · also in ${counted(elsewhere.length, "other outlet")}` : ""}</p>
${instead ? html`<p class="aside">${other} has the same point in other words: ${instead.speaker ? `${instead.speaker.name}, ` : ""}<a href="/utterance/${instead.id}">${cut(instead.words, 120)}</a></p>` : ""}</li>
`;
    },
  )}</ol>`;
}
