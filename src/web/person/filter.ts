import { type Html, html } from "../html.ts";

/** What narrows a list of what somebody said. */
export interface Narrowed {
  readonly words: string;
  readonly outlet: string;
  readonly since: string;
  readonly until: string;
}

/** The form that narrows it. */
export function filterForm(address: string, { words, outlet, since, until }: Narrowed): Html {
  return html`<form class="filter" action="${address}" role="search" aria-label="What they said">
<label>Words <input name="words" type="search" value="${words}"></label>
<label>Outlet <input name="outlet" value="${outlet}"></label>
<label>Since <input name="since" value="${since}" placeholder="2024-03" size="10"></label>
<label>Until <input name="until" value="${until}" placeholder="2024" size="10"></label>
<button>Show</button>
</form>`;
}
