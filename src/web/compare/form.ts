import { type Html, html } from "../html.ts";
import { type Asked, compareAddress } from "./asked.ts";

/** Asks for two outlets and an event or, folded away, for two times. */
export function compareForm(asked: Asked, outlets: readonly string[]): Html {
  const { a, b, words, point, since, until, aSince, aUntil, bSince, bUntil } = asked;
  const day = (name: string, label: string, value: string) =>
    html`<label>${label} <input name="${name}" value="${value}" placeholder="2024-03-12" size="10"></label>`;
  return html`<form class="filter compare" action="/compare">
<fieldset><legend>Two outlets</legend>
<label>One <input name="a" value="${a}" list="outlets"></label>
<label>The other <input name="b" value="${b}" list="outlets"></label></fieldset>
<fieldset><legend>On an event: its words, its days, or both</legend>
<label>Words <input name="words" type="search" value="${words}" placeholder="weapon speaker:Vossel"></label>
${day("since", "Since", since)}${day("until", "Until", until)}</fieldset>
${point ? html`<input type="hidden" name="point" value="${point}">` : ""}
<details${aSince || aUntil || bSince || bUntil ? html` open` : ""}><summary>Or two times</summary>
<fieldset><legend>The one</legend>${day("aSince", "Since", aSince)}${day("aUntil", "Until", aUntil)}</fieldset>
<fieldset><legend>The other</legend>${day("bSince", "Since", bSince)}${day("bUntil", "Until", bUntil)}</fieldset>
<p>The same outlet twice, or none: then all outlets of that time are the side.</p></details>
<button>Compare</button>
<datalist id="outlets">${outlets.map((outlet) => html`<option value="${outlet}"></option>`)}</datalist>
</form>
${point ? html`<p class="aside">Only utterances of <a href="/point/${point}">this talking point</a>; <a href="${compareAddress({ ...asked, point: "" })}">of any</a>.</p>` : ""}`;
}
