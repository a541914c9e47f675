import type { z } from "zod";
import type { OpenRecord } from "../store/open.ts";
import type { Writer } from "../store/writer.ts";
import type { Jobs } from "./add/jobs.ts";

/** What a form has at hand. */
export interface Desk {
  /** The record, to look things up. @throws StoreProblem where it can't be used */
  record(): OpenRecord;
  /**
   * Opens the record, lets `work` write to it, and closes it. Where another program writes, it waits a little and begins
   * again, so `work` is one call of the writer's, or several that may be done twice.
   *
   * @throws StoreProblem where it can't be written to, or another program writes for too long
   */
  write<T>(work: (writer: Writer, record: OpenRecord) => T): Promise<T>;
  /** What is read into the record while the site runs. */
  readonly jobs: Jobs;
}

/** How a form of the site is declared; `defineForm` makes it one. */
export interface FormDefinition<Answer, Fields extends z.ZodObject> {
  /** Where it is sent: "/correct/speaker". Sent to the same place with ".json" behind it, it answers in JSON. */
  readonly path: string;
  /** What it does, in a sentence: for whoever reads the description of the site. */
  readonly about: string;
  /** What is filled in; a value that doesn't fit is refused in words. A file is a `z.file()`. */
  readonly fields: Fields;
  /** The shape of what is answered in JSON. */
  readonly answer: z.ZodType<Answer>;
  /** So many bytes are taken at the most; 64 KiB where nothing is said. */
  readonly limit?: number;
  /**
   * Does it.
   *
   * @throws AskProblem, StoreProblem, Conflict: each becomes a page that says so
   */
  act(desk: Desk, fields: z.infer<Fields>): Done<Answer> | Promise<Done<Answer>>;
}

/** What a form came to. */
export interface Done<Answer> {
  /** The address within the site where its outcome is shown: "/corrections". */
  readonly to: string;
  readonly answer: Answer;
  /** Who did it, by the name they gave: the next form that they see has it filled in. */
  readonly who?: string;
}

/** A form of the site, whatever is filled in. */
export interface Form {
  readonly path: string;
  readonly about: string;
  readonly fields: z.ZodObject;
  readonly answer: z.ZodType;
  readonly limit: number;
  /** @throws WrongFields where what was filled in doesn't fit */
  send(desk: Desk, given: Readonly<Record<string, unknown>>): Promise<Done<unknown>>;
}

const LIMIT = 64 * 1024;

export function defineForm<Answer, Fields extends z.ZodObject>(definition: FormDefinition<Answer, Fields>): Form {
  const { path, about, fields, answer, limit = LIMIT, act } = definition;
  return {
    path,
    about,
    fields,
    answer,
    limit,
    send: async (desk, given) => {
      const filled = fields.safeParse(given);
      if (!filled.success) throw new WrongFields(filled.error);
      return act(desk, filled.data);
    },
  };
}

/** What was filled in doesn't fit the form. */
export class WrongFields extends Error {
  override readonly name = "WrongFields";

  constructor({ issues }: z.ZodError) {
    const wrong = issues.map(({ path, message }) => `“${path.join(".")}”: ${message}`);
    super(`What was filled in doesn't fit. ${wrong.join("; ")}`);
  }
}
