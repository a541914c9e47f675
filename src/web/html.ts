import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup whose words are escaped: what the template `html` gives, and lists of it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString> | string | number | false | null | readonly Html[];

export { html };

/** A list of markup with something between. */
export function joined(items: readonly Html[], between: Html): Html {
  return items.map((item, i) => (i ? html`${between}${item}` : item));
}
