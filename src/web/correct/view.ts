import type { Correctable, Member } from "../../ask/correctable.ts";
import type { CorrectionEntry } from "../../ask/corrections.ts";
import { type Html, html } from "../html.ts";
import type { Visitor } from "../page.ts";
import { groupForms, groupHead } from "./group.ts";
import type { Given } from "./signed.ts";
import { statementForms, statementHead } from "./statement.ts";
import { correctionSigned, correctionTold } from "./told.ts";

/** Something with all that can be put right about it. */
export interface Correcting {
  readonly thing: Correctable;
  /** What may be the same; nothing of a statement. */
  readonly alike: readonly Member[];
}

export function headOf({ thing }: Correcting): Html {
  return thing.kind === "statement" ? statementHead(thing) : groupHead(thing);
}

export function formsOf(
  { thing, alike }: Correcting,
  words: string,
  visitor: Visitor,
  given: Given = {},
  marked: readonly string[] = [],
): Html {
  return thing.kind === "statement"
    ? statementForms(thing, visitor, given)
    : groupForms(thing, alike, words, visitor, given, marked);
}

/** What was decided about it, the latest first. */
export function decidedAbout(corrections: readonly CorrectionEntry[]): Html {
  if (!corrections.length) return null;
  return html`<section aria-labelledby="decided"><h2 id="decided">What was decided about it</h2>
<ul class="entries" role="list">${corrections.map(
    (one) =>
      html`<li${one.undone ? html` class="undone"` : ""}>${correctionTold(one)} <span class="aside">${correctionSigned(one)} · <a href="/corrections#c${one.number}">correction ${one.number}</a></span></li>`,
  )}</ul></section>`;
}
