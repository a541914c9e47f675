import type { Shown } from "./page.ts";

/** What a form was based on has changed since: nothing was written. A page says what happened and shows what is there now. */
export class Conflict extends Error {
  override readonly name = "Conflict";
  readonly shown: Shown;

  /** `sentence` says the same in short, for whoever asked for JSON. */
  constructor(sentence: string, shown: Shown) {
    super(sentence);
    this.shown = shown;
  }
}
