/** What the command's exit code says. Shown by `hearsay read --help` and in the README. */
export const EXIT = {
  read: { code: 0, says: "everything was read" },
  unread: { code: 1, says: "some input could not be read; the rest was, and standard error names what was not" },
  usage: { code: 2, says: "the command was called wrongly; nothing was read" },
  unavailable: {
    code: 69,
    says: "what the engine runs on is not installed, and standard error says how to; nothing was read",
  },
  bug: { code: 70, says: "a mistake in hearsay itself; standard error has the trace" },
} as const;
