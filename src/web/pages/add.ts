import { z } from "zod";
import { MOST_FILES_BYTES } from "../add/files-form.ts";
import { html } from "../html.ts";
import { definePage, NO_QUERY } from "../page.ts";

/** What was given of late. */
export interface AddAnswer {
  readonly jobs: readonly { readonly id: string; readonly what: string; readonly state: string }[];
}

const Answer: z.ZodType<AddAnswer> = z.strictObject({
  jobs: z
    .array(z.strictObject({ id: z.string(), what: z.string(), state: z.string() }))
    .describe("what was given since hearsay was started, the latest first"),
});

const STATES: Readonly<Record<string, string>> = {
  waiting: "waits",
  reading: "is being read",
  done: "done",
  stopped: "stopped",
  failed: "failed",
};

/** Where articles are given to be read into the record. */
export const add = definePage({
  path: "/add",
  about: "Where articles are added: a text, files or an address of the web; and what was given of late",
  query: NO_QUERY,
  answer: Answer,
  ask: (_record, _key, _query, jobs) => ({ jobs: jobs.latest().map(({ id, what, state }) => ({ id, what, state })) }),
  show: ({ jobs }) => ({
    title: "Add articles",
    script: "add.js",
    main: html`<h1>Add articles</h1>
<p class="lead">Give a text, files or an address; each article is read on this machine, kept in the record, and linked with all that is there. What is there already changes nothing.</p>
<section aria-labelledby="paste"><h2 id="paste">Paste a text</h2>
<form class="give" method="post" action="/add/text" enctype="multipart/form-data">
<label>The article<textarea name="text" rows="9" required></textarea></label>
<fieldset><legend>What you know of it, if the text doesn’t say</legend>
<label>Headline<input name="title" autocomplete="off"></label>
<label>Outlet<input name="outlet" autocomplete="off"></label>
<label>Date<input name="date" autocomplete="off" placeholder="2024-03-12"></label>
<label>Address<input name="url" type="url" autocomplete="off" placeholder="https://"></label>
</fieldset>
<button>Read the text</button></form></section>
<section aria-labelledby="files"><h2 id="files">Choose files</h2>
<form class="give drop" method="post" action="/add/files" enctype="multipart/form-data" data-most="${MOST_FILES_BYTES}">
<label>Files<input name="files" type="file" multiple required aria-describedby="files-hint"></label>
<p class="hint" id="files-hint">Plain text, saved web pages or JSON Lines (one article a line), each also gzipped; up to 32 MB at once.</p>
<p class="hint chosen" role="status"></p>
<button>Read the files</button></form></section>
<section aria-labelledby="address"><h2 id="address">Give an address</h2>
<form class="give" method="post" action="/add/url">
<label>Address of one article<input name="url" inputmode="url" autocomplete="off" placeholder="https://" required aria-describedby="address-hint"></label>
<p class="hint" id="address-hint">This machine fetches the page, from the public web only; pages that a script fills, or that ask for a password, are better saved from a browser and given as files.</p>
<button>Fetch and read it</button></form></section>
${
  jobs.length
    ? html`<section aria-labelledby="lately"><h2 id="lately">Given of late</h2><ul class="entries" role="list">${jobs.map(
        ({
          id,
          what,
          state,
        }) => html`<li><a href="/add/${id}">${what}</a> <span class="aside">${STATES[state] ?? state}</span></li>
`,
      )}</ul></section>`
    : ""
}`,
  }),
});
