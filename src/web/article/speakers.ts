import { counted } from "../../phrase/count.ts";
import { type Html, html, joined } from "../html.ts";
import { isRejected } from "./corrected.ts";
import { type ArticleDirectory, speakerOf } from "./directory.ts";
import type { createProver } from "./proof.ts";

/** Who speaks in an article: how often, and which offices the article gives them. */
export function speakersIn(directory: ArticleDirectory, prove: ReturnType<typeof createProver>): Html {
  const counts = new Map<string, number>();
  const hrefs = new Map<string, string>();
  for (const attribution of directory.reading.attributions) {
    const { speaker } = attribution;
    if (speaker === null || isRejected(directory, attribution.id)) continue;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    const href = speakerOf(directory, attribution)?.href;
    if (href) hrefs.set(speaker, href);
  }
  if (!counts.size) return null;
  const speakers = [...counts].sort((a, b) => b[1] - a[1]);
  return html`<section aria-labelledby="speakers">
<h2 id="speakers">Who speaks</h2>
<ul class="speakers">${speakers.map(([id, count]) => {
    const person = directory.people.get(id);
    if (!person) return null;
    const href = hrefs.get(id);
    const roles = new Map(person.roles.map(({ role, evidence }) => [role, evidence]));
    const known = joined(
      [...roles].map(([role, evidence]) => prove(role, evidence)),
      ", ",
    );
    return html`<li>${href ? html`<a href="${href}">${person.name}</a>` : person.name}${roles.size ? html`, ${known}` : ""}: ${counted(count, "statement")}</li>`;
  })}</ul>
</section>`;
}
