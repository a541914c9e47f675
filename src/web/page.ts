import { z } from "zod";
import type { OpenRecord } from "../store/open.ts";
import type { Jobs } from "./add/jobs.ts";
import type { Csv } from "./csv.ts";
import type { Html } from "./html.ts";

/** What a page shows within the site's frame. */
export interface Shown {
  /** What a tab and a bookmark call it. */
  readonly title: string;
  readonly main: Html;
  /** What was searched for, to stand in the search box. */
  readonly search?: string;
  /** One of the site's own scripts that this page needs beside the common one. */
  readonly script?: string;
  /** Seconds after which a browser that runs no scripts asks for the page again. */
  readonly refresh?: number;
}

/** Who looks at a page. */
export interface Visitor {
  /** The name that they gave when they last changed something; "" where none is known. */
  readonly who: string;
}

/** How a page of the site is declared; `definePage` makes it one. */
export interface PageDefinition<Answer, Query extends z.ZodObject> {
  /** Where it is: "/article/:key"; its JSON twin is at the same place with ".json" behind it. */
  readonly path: string;
  /** What question it answers, in a sentence: for whoever reads the description of the twin. */
  readonly about: string;
  /** What may be asked behind `?`; a value that doesn't fit is refused in words. */
  readonly query: Query;
  /** The shape of what the twin gives. */
  readonly answer: z.ZodType<Answer>;
  /**
   * Looks the answer up.
   *
   * @throws AskProblem where the record holds nothing of that name, or what is asked makes no sense
   */
  ask(record: OpenRecord, key: string, query: z.infer<Query>, jobs: Jobs): Answer | Promise<Answer>;
  /** The answer as a table, where it goes into one: it is at the page's place with ".csv" behind it. */
  csv?(answer: Answer): Csv;
  /** The answer as a file of JSON Lines, where it is a list of what stands alone: with ".jsonl" behind it. */
  lines?(answer: Answer): readonly unknown[];
  /** Shows the answer; no page has anything that its twin doesn't. */
  show(answer: Answer, query: z.infer<Query>, visitor: Visitor): Shown;
}

/** A page of the site, whatever its answer is. */
export interface Page {
  readonly path: string;
  readonly about: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  respond(record: OpenRecord, key: string, query: Record<string, string>, jobs: Jobs): Promise<Response>;
}

/** A page's answer, and the page that shows it, made when it is wanted. */
export interface Response {
  readonly answer: unknown;
  show(visitor: Visitor): Shown;
  /** Undefined where the answer goes into no table. */
  csv(): Csv | undefined;
  /** Undefined where it is no such list. */
  lines(): readonly unknown[] | undefined;
}

export function definePage<Answer, Query extends z.ZodObject>(definition: PageDefinition<Answer, Query>): Page {
  const { path, about, query: shape, answer: answerShape, ask, show, csv, lines } = definition;
  return {
    path,
    about,
    query: shape,
    answer: answerShape,
    respond: async (record, key, given, jobs) => {
      const query = shape.safeParse(given);
      if (!query.success) throw new WrongQuery(query.error);
      const answer = await ask(record, key, query.data, jobs);
      return {
        answer,
        show: (visitor) => show(answer, query.data, visitor),
        csv: () => csv?.(answer),
        lines: () => lines?.(answer),
      };
    },
  };
}

/** A page that takes nothing behind `?`. */
export const NO_QUERY = z.object({});

/** What stands behind `?` doesn't fit the page. */
export class WrongQuery extends Error {
  override readonly name = "WrongQuery";

  constructor({ issues }: z.ZodError) {
    const wrong = issues.map(({ path, message }) => `“${path.join(".")}”: ${message}`);
    super(`This address asks for something that doesn't fit. ${wrong.join("; ")}`);
  }
}
