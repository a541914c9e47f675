import { type Step, stepsOf } from "../../phrase/chain.ts";
import { type Html, html, joined } from "../html.ts";
import type { ArticleDirectory } from "./directory.ts";
import type { createProver } from "./proof.ts";

/** The chains of hands by which an article's statements came, each once with the statements that came that way. */
export function chainsOfHands(directory: ArticleDirectory, prove: ReturnType<typeof createProver>): Html {
  const chains = new Map<string, { steps: Step[]; ids: string[] }>();
  for (const attribution of directory.reading.attributions) {
    const steps = stepsOf(directory, attribution);
    if (!steps.length) continue;
    const name = steps.map(({ kind, name }) => `${kind} ${name}`).join("\n");
    const chain = chains.get(name) ?? { steps, ids: [] };
    chain.ids.push(attribution.id);
    chains.set(name, chain);
  }
  if (!chains.size) return null;
  return html`<section aria-labelledby="hands">
<h2 id="hands">Through whose hands it came</h2>
<ul class="chains" role="list">${[...chains.values()].map(({ steps, ids }) => {
    const numbers = joined(
      ids.map((id) => html`<a class="number" href="#${id}">${directory.numbers.get(id)}</a>`),
      " ",
    );
    return html`<li><ol class="chain" role="list">${steps.map(
      ({ kind, name, evidence }) => html`<li class="${kind}">${evidence === null ? name : prove(name, evidence)}</li>`,
    )}</ol> <span class="which">statement${ids.length > 1 ? "s" : ""} ${numbers}</span></li>`;
  })}</ul>
</section>`;
}
