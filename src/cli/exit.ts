import type { StoreReason } from "../store/problem.ts";

/** What the command's exit code says. Shown by `--help` and in the README. */
export const EXIT = {
  read: { code: 0, says: "everything was read" },
  unread: { code: 1, says: "some input could not be read; the rest was, and standard error names what was not" },
  usage: { code: 2, says: "the command was called wrongly; nothing was read" },
  unavailable: {
    code: 69,
    says: "what the engine runs on is not installed, and standard error says how to; nothing was read",
  },
  record: {
    code: 74,
    says: "the record can't be used (none there, damaged, not hearsay's) or the disk fails; what was reported as kept is kept",
  },
  locked: { code: 75, says: "another program held the record for too long; what was reported as kept is kept" },
  interrupted: {
    code: 130,
    says: "it was interrupted; what was reported as kept is kept, and running it again goes on",
  },
  bug: { code: 70, says: "a mistake in hearsay itself; standard error has the trace" },
} as const;

/** What the command ends with where a record can't be used. */
export const RECORD_EXITS: Readonly<Record<StoreReason, (typeof EXIT)[keyof typeof EXIT]>> = {
  missing: EXIT.record,
  foreign: EXIT.record,
  newer: EXIT.record,
  damaged: EXIT.record,
  "no-permission": EXIT.record,
  full: EXIT.record,
  unreadable: EXIT.record,
  locked: EXIT.locked,
};

/** The exit codes for `--help`. */
export function exitCodesInWords(): string {
  const rows = Object.values(EXIT).map(({ code, says }) => `  ${String(code).padEnd(4)}${says}`);
  return ["Exit codes:", ...rows].join("\n");
}
