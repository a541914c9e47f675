/**
 * Why a question has no answer. A code for programs; people read the message.
 *
 * - `unknown`: nothing in the record has that id or name
 * - `query`: the words asked for can't be looked up: there are none, or a filter is not known
 * - `date`: there is no such day
 */
export type AskReason = "unknown" | "query" | "date";

/** A question that can't be answered, in a sentence that says what is wrong with it. */
export class AskProblem extends Error {
  override readonly name = "AskProblem";
  readonly reason: AskReason;

  constructor(reason: AskReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
