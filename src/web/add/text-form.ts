import { z } from "zod";
import { defineForm } from "../form.ts";
import { begun, JobRef } from "./begun.ts";

/** Bytes that a pasted text may have. */
export const MOST_TEXT = 4 * 2 ** 20;

const line = z.string().trim().max(2_000).default("");

/** Reads a text that was pasted. */
export const addText = defineForm({
  path: "/add/text",
  about: "Begins to read a text into the record",
  fields: z.object({
    text: z.string().describe("the article; a page's HTML and JSON Lines are known by their look"),
    title: line.describe("its headline"),
    outlet: line.describe("who published it"),
    date: line.describe("when it was published"),
    url: line
      .refine((url) => url === "" || /^https?:\/\/[^\s/]/i.test(url), "it begins with https:// or http://")
      .describe("where it is on the web: another text under the same address is a revision"),
  }),
  answer: JobRef,
  limit: MOST_TEXT,
  // Browsers send line ends as CR LF, whatever the text had.
  act: ({ jobs }, { text, ...known }) =>
    begun(jobs.begin({ kind: "text", text: text.replace(/\r\n?/g, "\n"), ...known })),
});
