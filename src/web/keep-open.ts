import { statSync } from "node:fs";
import { type OpenRecord, openRecord } from "../store/open.ts";
import { StoreProblem } from "../store/problem.ts";

/**
 * A record that is kept open between pages, and opened anew where its file was replaced.
 *
 * @returns what gives the open record. @throws StoreProblem where it can't be used, or its file is gone
 */
export function keepOpen(path: string): () => OpenRecord {
  let open: OpenRecord | undefined;
  let opened: string | undefined;
  return () => {
    const file = identityOf(path);
    if (open && opened !== file) {
      open.close();
      open = undefined;
    }
    if (opened !== undefined && file === undefined) {
      throw new StoreProblem("missing", path, "the record is gone. Put it back, or serve another.");
    }
    open ??= openRecord(path);
    opened = file;
    return open;
  };
}

/** Which file lies at a path; undefined where none does. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.dev} ${stat.ino}`;
}
