/**
 * Why a record could not be opened or written to. A code for programs; people read the message.
 *
 * - `missing`: there is no such record, or no such folder to make one in
 * - `no-permission`: the file or its folder can't be read, or not be written to
 * - `locked`: another program writes to it, and went on for longer than was waited
 * - `full`: the disk is
 * - `damaged`: the file was cut off or overwritten
 * - `foreign`: it is no record of hearsay
 * - `newer`: a newer hearsay made it
 * - `unreadable`: the disk reports an error
 */
export type StoreReason =
  | "missing"
  | "no-permission"
  | "locked"
  | "full"
  | "damaged"
  | "foreign"
  | "newer"
  | "unreadable";

/** Something that keeps a record from being used, in a sentence that says what, where, and what to do about it. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly reason: StoreReason;
  /** The file, as it was named. */
  readonly path: string;

  constructor(reason: StoreReason, path: string, what: string, options?: ErrorOptions) {
    super(`${path}: ${what}`, options);
    this.reason = reason;
    this.path = path;
  }
}

/** What SQLite's error codes mean to somebody who keeps a record; the first that begins the code counts. */
const MEANINGS: readonly [code: string, reason: StoreReason, says: string][] = [
  ["SQLITE_BUSY", "locked", "another program is writing to this record. Try again when it has finished."],
  ["SQLITE_LOCKED", "locked", "another program is writing to this record. Try again when it has finished."],
  [
    "SQLITE_READONLY",
    "no-permission",
    "no permission to write to it or its folder. Change the permissions or copy it.",
  ],
  ["SQLITE_PERM", "no-permission", "no permission to open it. Change its permissions or run as its owner."],
  ["SQLITE_AUTH", "no-permission", "no permission to open it. Change its permissions or run as its owner."],
  ["SQLITE_FULL", "full", "the disk is full. Make room and run the command again; what was added before is kept."],
  [
    "SQLITE_CORRUPT",
    "damaged",
    "the record is damaged: it was cut off or overwritten. Take a copy made before, or add the articles to a new one.",
  ],
  ["SQLITE_NOTADB", "foreign", "is no record of hearsay. Name another file with --db."],
  ["SQLITE_CANTOPEN", "missing", "can't be opened. Check that its folder is there and may be written to."],
  ["SQLITE_IOERR", "unreadable", "the disk reports an error. Check it for faults, and whether it is full."],
];

/** The problem that an error of SQLite's means; undefined for anything that is not known to be the file's or the disk's fault. */
export function storeProblem(error: unknown, path: string): StoreProblem | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const meaning = MEANINGS.find(([begin]) => code.startsWith(begin));
  return meaning && new StoreProblem(meaning[1], path, meaning[2], { cause: error });
}
