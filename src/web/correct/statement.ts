import type { CorrectableStatement } from "../../ask/correctable.ts";
import { type Html, html } from "../html.ts";
import { articleLink, personLink } from "../lists/links.ts";
import type { Visitor } from "../page.ts";
import { type Given, hidden, signed } from "./signed.ts";
import { addressOf } from "./told.ts";

/** A statement as it was read. */
export function statementHead(thing: CorrectableStatement): Html {
  const { id, words, source, cue, speaker, article, verdict } = thing;
  const taken = speaker
    ? html`the record takes it for ${personLink(speaker)}’s`
    : "the record knows nobody who says it";
  return html`<p class="kicker">Correct a statement</p>
<h1 class="quotation">${words}</h1>
<p class="facts"><span class="source">${source || "nobody named"}</span> <span class="cue">${cue}</span> · in ${articleLink(article)}, <a href="${addressOf("statement", id)}">in its place</a>${verdict === "rejected" ? "" : html` · ${taken}`}</p>`;
}

/** Whether it was read right, and who says it. */
export function statementForms(
  { id, basis, people, verdict, confidence }: CorrectableStatement,
  visitor: Visitor,
  given: Given,
): Html {
  const names = [...new Map(people.map((one) => [one.name, one])).keys()];
  const kind = given.kind ?? "person";
  return html`<section aria-labelledby="right"><h2 id="right">Was it read right?</h2>
<p>${
    verdict === "rejected"
      ? "It was rejected: it counts nowhere."
      : html`The machine is ${Math.round(confidence * 100)} % sure that somebody says these words${verdict === "accepted" ? "; it was accepted" : ""}. What is rejected stays marked in the article, and counts nowhere.`
  }</p>
<form class="correct" method="post" action="/correct/verdict">${hidden({ id, basis })}
${signed(visitor, given, html`<button name="verdict" value="accept">It is right</button> <button name="verdict" value="reject">It is wrong</button>`)}
</form></section>
<section aria-labelledby="speaker"><h2 id="speaker">Does somebody else say it?</h2>
<form class="correct" method="post" action="/correct/speaker">${hidden({ id, basis })}
<div class="signed">
<label><span>Who says it (empty: nobody known)</span> <input name="name" maxlength="200" list="people" value="${given.name ?? ""}"></label>
<label>What they are <select name="kind">${["person", "body", "group"].map(
    (one) => html`<option${one === kind ? html` selected` : ""}>${one}</option>`,
  )}</select></label>
</div>
<datalist id="people">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
${signed(visitor, given, html`<button>Give it to them</button>`)}
</form></section>`;
}
