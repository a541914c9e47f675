import { type Checkable, type CheckableStatement, checkable } from "../../ask/checkable.ts";
import type { CorrectionProblem } from "../../store/corrections/wish.ts";
import type { OpenRecord } from "../../store/open.ts";
import { Conflict } from "../conflict.ts";
import { type Html, html } from "../html.ts";
import { articleLink } from "../lists/links.ts";
import type { Visitor } from "../page.ts";
import { happenedInWords, type Sent, warning } from "./outdated.ts";
import { type Given, hidden, signed } from "./signed.ts";

/** What was found in an article, each to be marked where it was read wrongly; `wrong` is marked already. */
export function checkForm(
  { article, basis, statements }: Checkable,
  wrong: readonly string[],
  visitor: Visitor,
  given: Given = {},
): Html {
  return html`<p class="kicker">Check an article</p>
<h1>What was read wrongly?</h1>
<p class="facts">In ${articleLink(article)}</p>
<p>Mark what is no statement, or was not said so. What you leave unmarked, you say is right.</p>
<form class="correct" method="post" action="/check">${hidden({ id: article.key, basis })}
<fieldset class="choices"><legend>Was read wrongly</legend>${statements.map((one) => choice(one, wrong.includes(one.attribution)))}</fieldset>
${signed(visitor, given, html`<button>That is all</button>`)}
</form>`;
}

function choice({ attribution, words, source, cue, speaker, verdict }: CheckableStatement, marked: boolean): Html {
  return html`<label><input type="checkbox" name="wrong" value="${attribution}"${marked ? html` checked` : ""}>
<span>${words} <span class="aside">${source || "nobody named"} <i>${cue}</i>${speaker ? html` · ${speaker}` : ""}${verdict ? html` · ${verdict} before` : ""}</span></span></label>`;
}

/** What is shown in place of a check that can't be kept: why, and the statements as they stand now, marked as they were sent. */
export async function checkConflict(
  record: OpenRecord,
  sent: Sent,
  wrong: readonly string[],
  problem: CorrectionProblem,
): Promise<Conflict> {
  const happened = happenedInWords(problem);
  const now = await checkable(record, sent.id);
  return new Conflict(happened, {
    title: "Nothing was changed",
    main: html`${warning(happened)}
${checkForm(now, wrong, { who: sent.who }, sent)}`,
  });
}
