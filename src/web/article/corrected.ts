import { verdictOn } from "../../ask/article.ts";
import { type Html, html } from "../html.ts";
import type { ArticleDirectory } from "./directory.ts";

/** What people decided about a statement, by whom; nothing where nobody did. */
export function correctedInWords({ corrections }: ArticleDirectory, attribution: string): Html {
  const made = corrections.get(attribution) ?? [];
  const verdict = made.findLast((one) => "verdict" in one);
  const speaker = made.findLast((one) => "speaker" in one);
  return html`${verdict ? html`<br><a href="/corrections#c${verdict.number}">${verdict.verdict === "accepted" ? "accepted" : html`<strong>rejected</strong>`}</a> by <bdi>${verdict.who}</bdi>${verdict.verdict === "accepted" ? "" : ": counts nowhere"}` : ""}${
    speaker ? html`<br><a href="/corrections#c${speaker.number}">speaker</a> by <bdi>${speaker.who}</bdi>` : ""
  }`;
}

/** Whether the last verdict on an attribution is that it was read wrongly. */
export function isRejected({ corrections }: Pick<ArticleDirectory, "corrections">, attribution: string): boolean {
  return verdictOn(corrections.get(attribution) ?? [], attribution) === "rejected";
}
