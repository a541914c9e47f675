import { InvalidArgumentError, Option } from "commander";

/** What every question takes. */
export interface AskOptions {
  db: string;
  json: boolean;
}

/** What questions with long answers take. */
export interface ListOptions extends AskOptions {
  limit: number;
  page: number;
}

const MOST = 10_000;

/** `--db FILE`, for every command that uses a record. */
export function dbOption(): Option {
  return new Option("--db <file>", "the record to ask").default("hearsay.db");
}

/** `--json`, for every question. */
export function jsonOption(): Option {
  return new Option("--json", "print the answer as JSON; of a list, one result a line").default(false);
}

/** `--limit N`. */
export function limitOption(count = 20): Option {
  return new Option("--limit <n>", "how many results a page has").argParser(countOf).default(count);
}

/** `--page N`, beside it. */
export function pageOption(): Option {
  return new Option("--page <n>", "which page of the results").argParser(countOf).default(1);
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST}.`);
  return count;
}
