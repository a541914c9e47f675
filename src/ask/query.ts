import { daysAsked } from "./day.ts";
import { AskProblem } from "./problem.ts";

/** What is looked for in the words of a record. */
export interface Query {
  /** For FTS5's `match`; null where only filters were given. */
  readonly match: string | null;
  /** The words asked for, in lower case, without marks; a phrase is one. */
  readonly words: readonly string[];
  /** Names that the speaker has to bear, all of them. */
  readonly speakers: readonly string[];
  /** Words that the outlet's name has to hold, all of them. */
  readonly outlets: readonly string[];
  /** The first day on which the article can have appeared, in days since 1970-01-01. */
  readonly since: number | null;
  /** The last. */
  readonly until: number | null;
}

/** One piece of a query: `filter:`, a phrase in whichever quotation marks, or a word; a mark that nothing closes goes to the end. */
const PIECE = /(?:([\p{L}]+):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)(\*?)|([^\s"“”„«»]+))|["“”„«»]/gu;
/** What FTS5's tokenizer takes for a word. */
const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

const FILTERS = ["speaker", "outlet", "since", "until"] as const;
type Filter = (typeof FILTERS)[number];

/**
 * Reads what somebody looks for: words that all have to occur, `"a phrase"`, `begin*`, and the filters `speaker:`,
 * `outlet:`, `since:` and `until:`. Marks and operators that mean nothing here are passed over, so that no query is an
 * error of the search engine's.
 *
 * @throws AskProblem where nothing is left to look for, or a date doesn't exist
 * @example parseQuery('"as a weapon" riv* speaker:Vossel since:2024-03')
 */
export function parseQuery(text: string): Query {
  const terms: string[] = [];
  const words: string[] = [];
  const named: Record<Filter, string[]> = { speaker: [], outlet: [], since: [], until: [] };
  for (const [, prefix, phrase, star, word] of text.matchAll(PIECE)) {
    const [bare, held] = word?.endsWith(":") && !prefix ? [word.slice(0, -1), ""] : [prefix, phrase ?? word ?? ""];
    const filter = FILTERS.find((name) => name === bare?.toLowerCase());
    if (filter) {
      if (!held.trim())
        throw new AskProblem("query", `${filter}: names nobody; write ${filter}:NAME or ${filter}:"TWO WORDS".`);
      named[filter].push(held.trim());
      continue;
    }
    if (prefix) add(prefix, false);
    add(held, star === "*" || (word?.endsWith("*") ?? false));
  }
  // "River-Board" is two words to the search engine, and one phrase to whoever asks.
  function add(held: string, isPrefix: boolean): void {
    const parts = held.match(WORD);
    if (!parts) return;
    terms.push(`"${parts.join(" ")}"${isPrefix ? " *" : ""}`);
    words.push(parts.join(" ").toLowerCase());
  }
  if (!terms.length && FILTERS.every((filter) => !named[filter].length))
    throw new AskProblem("query", "There is no word to look for. Name one or more, or a filter such as speaker:NAME.");
  const since = named.since.map((date) => daysAsked("since", date)[0]);
  const until = named.until.map((date) => daysAsked("until", date)[1]);
  return {
    match: terms.length ? terms.join(" ") : null,
    words,
    speakers: named.speaker,
    outlets: named.outlet,
    since: since.length ? Math.max(...since) : null,
    until: until.length ? Math.min(...until) : null,
  };
}
