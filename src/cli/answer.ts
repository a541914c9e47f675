import type { Page } from "../ask/page.ts";
import { counted } from "../phrase/count.ts";
import type { OpenRecord } from "../store/open.ts";
import { ASK_EXIT } from "./ask-exit.ts";
import type { AskOptions } from "./ask-options.ts";
import { RECORD_EXITS } from "./exit.ts";
import { openOutput } from "./output.ts";
import { type Look, lookOf } from "./view/look.ts";

/** How an answer is printed. */
export interface Shown<T> {
  /** For a person. */
  view(answer: T, look: Look): string;
  /** As JSON, each on a line of its own; the answer itself where nothing is said. */
  json?(answer: T): readonly unknown[];
  /** The list in it, whose length is told on standard error. */
  list?(answer: T): Page<unknown> | null;
}

/** Asks a record, prints the answer, and puts into a sentence why there is none. */
export async function answer<T>(
  { db, json }: AskOptions,
  question: (record: OpenRecord) => Promise<T>,
  { view, json: lines = (answer) => [answer], list = () => null }: Shown<T>,
): Promise<void> {
  const write = openOutput(process.stdout);
  await asking(db, async (record) => {
    const found = await question(record);
    if (json) for (const line of lines(found)) await write(`${JSON.stringify(line)}\n`);
    else await write(view(found, lookOf(process.stdout, process.env)));
    const page = list(found);
    if (page) console.error(pageInWords(page));
  });
}

/** Opens a record, does something with it and closes it; what a user can mend becomes a sentence and an exit code. */
export async function asking(db: string, work: (record: OpenRecord) => Promise<void>): Promise<void> {
  // Loaded here, so that commands that need no record start without its database.
  const { openRecord } = await import("../store/open.ts");
  const { StoreProblem, storeProblem } = await import("../store/problem.ts");
  const { AskProblem } = await import("../ask/problem.ts");
  try {
    const record = openRecord(db);
    try {
      await work(record);
    } finally {
      record.close();
    }
  } catch (error) {
    const refused = error instanceof AskProblem || error instanceof StoreProblem ? error : storeProblem(error, db);
    if (!refused) throw error;
    console.error(`hearsay: ${refused.message}`);
    if (refused instanceof StoreProblem) process.exitCode = RECORD_EXITS[refused.reason].code;
    else process.exitCode = (refused.reason === "unknown" ? ASK_EXIT.unknown : ASK_EXIT.usage).code;
  }
}

/** @example "3 results.", "20 of 312 results; --page 2 shows more.", "Nothing found." */
function pageInWords({ results, page, limit, more, total }: Page<unknown>): string {
  if (!results.length) return page > 1 && total !== 0 ? `There is no page ${page}.` : "Nothing found.";
  if (!more && page === 1) return `${counted(results.length, "result")}.`;
  const from = (page - 1) * limit;
  const which = `${from + 1} to ${from + results.length} of ${total === null ? "many" : total.toLocaleString("en")}`;
  return `Results ${which}${more ? `; --page ${page + 1} shows more` : ""}.`;
}
