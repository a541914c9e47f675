import { EXIT } from "./exit.ts";

/** What the exit code of a question says. Shown by `hearsay who --help` and in the README. */
export const ASK_EXIT = {
  answered: { code: 0, says: "the question was answered, be it that nothing was found" },
  usage: { code: EXIT.usage.code, says: "the command was called wrongly: an option, words or a date that can't be" },
  unknown: { code: 66, says: "the record holds nobody and nothing by this name or id" },
  record: { code: EXIT.record.code, says: "the record can't be used: none there, damaged, not hearsay's" },
  locked: { code: EXIT.locked.code, says: "another program held the record for too long" },
  bug: EXIT.bug,
} as const;

export function askExitCodes(): string {
  const rows = Object.values(ASK_EXIT).map(({ code, says }) => `  ${String(code).padEnd(4)}${says}`);
  return ["Exit codes:", ...rows].join("\n");
}
