import type { Chain, TraceStep } from "../../ask/trace.ts";
import { occasionInWords } from "../../phrase/occasion.ts";
import { anchorOf } from "../article/marks.ts";
import { type Html, html } from "../html.ts";
import { outletAddress } from "../lists/links.ts";

/** What a step of a chain is called. */
export function stepName({ kind, name, occasion }: TraceStep): string {
  return occasion ? occasionInWords(occasion) : (name ?? (kind === "outlet" ? "outlet not named" : "nobody named"));
}

/** The chains of hands in words, each step with the words that prove it. */
export function chainsInWords(chains: readonly Chain[]): Html {
  let count = 0;
  return html`<ul class="chains" role="list">${chains.map(
    ({ steps }) => html`<li><ol class="chain" role="list">${steps.map((step) => {
      const id = `proof-${++count}`;
      return html`<li class="${step.kind}">${proven(step, id)}${credited(step)}</li>`;
    })}</ol></li>
`,
  )}</ul>`;
}

function proven(step: TraceStep, id: string): Html {
  const name = stepName(step);
  const { proof, found } = step;
  if (!proof) return found ? html`<a href="/article/${found.article.key}">${name}</a>` : name;
  const said = html`<span role="tooltip" id="${id}" class="proof">“<b>${proof.words}</b>”</span>`;
  const [span] = proof.spans;
  const words = step.kind === "speaker" || !span ? "" : `#${anchorOf([...span])}`;
  return html`<span class="proven"><a class="fact" href="/article/${proof.article}${words}" aria-describedby="${id}">${name}</a>${said}</span>`;
}

/** How the next hand credits it, and whether its own article is in the record. */
function credited({ kind, form, found }: TraceStep): Html {
  if (kind !== "hand") return null;
  const here = found
    ? html`, <a href="/article/${found.article.key}">${found.by === "words" ? "its own article" : "an article of its on the same speaker"}</a>`
    : ", whose own article is not in this record";
  return html` <span class="aside">(${form}${here})</span>`;
}

/** Where a step of the picture leads. */
export function stepAddress(step: TraceStep, speaker: string | null): string | null {
  if (step.kind === "speaker") return speaker === null ? null : `/person/${speaker}`;
  if (step.kind === "outlet") return step.name === null ? null : outletAddress(step.name);
  return step.found ? `/article/${step.found.article.key}` : null;
}
