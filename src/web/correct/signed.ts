import { z } from "zod";
import { type Html, html } from "../html.ts";
import type { Visitor } from "../page.ts";

/** By whom and why something is corrected. */
export const SIGNED = {
  who: z
    .string()
    .trim()
    .min(1, "Say who you are.")
    .max(80, "A name has 80 letters at the most.")
    .regex(/^\P{Cc}*$/u, "A name has no control characters.")
    .describe("who decides"),
  note: z.string().trim().max(1_000, "It has 1,000 letters at the most.").default("").describe("why"),
};

/** What a form carries of what it is about. */
export const SEEN = {
  basis: z.string().max(40).optional().describe("what was seen: nothing is changed where that has changed since"),
};

/** What was filled in before, where a form is shown again. */
export type Given = Readonly<Partial<Record<string, string>>>;

/** The last row of every form: why, who, and what sends it. */
export function signed({ who }: Visitor, given: Given, buttons: Html): Html {
  return html`<div class="signed">
<label><span>Why (may stay empty)</span> <input name="note" maxlength="1000" value="${given.note ?? ""}"></label>
<label>Your name <input name="who" required maxlength="80" autocomplete="name" value="${given.who ?? who}"></label>
<p class="buttons">${buttons}</p>
</div>`;
}

/** Fields that nobody fills in. */
export function hidden(fields: Readonly<Record<string, string>>): Html {
  return Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}
