import type { OpenRecord } from "../store/open.ts";
import { AskProblem } from "./problem.ts";

/** Where ids of each kind come from, for whoever named one that isn't there. */
const KINDS = {
  utterance: "`hearsay who` and `hearsay person` show ids of utterances",
  point: "`hearsay points` shows ids of talking points",
} as const;

/**
 * The row of an utterance or a talking point.
 *
 * @throws AskProblem where the record holds none with this id
 */
export async function rowOf({ query, path }: OpenRecord, kind: keyof typeof KINDS, id: string): Promise<number> {
  const row = await query.selectFrom(kind).select("id").where("key", "=", id.trim()).executeTakeFirst();
  if (row) return row.id;
  const what = kind === "point" ? "talking point" : kind;
  throw new AskProblem("unknown", `There is no ${what} ${id} in ${path}; ${KINDS[kind]}.`);
}
