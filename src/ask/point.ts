import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { rowOf } from "./find.ts";
import { bestTies, type Tie } from "./links.ts";
import { type PointRef, pointRefs } from "./points.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** A talking point with its timeline. */
export interface PointAnswer extends PointRef {
  /** Its utterances by date, what has none last. */
  readonly timeline: readonly PointMember[];
}

export interface PointMember extends UtteranceRef {
  /** Why it belongs here; null where a person put it here. */
  readonly tie: Tie<string> | null;
}

/**
 * Who made this point, when, and who was first?
 *
 * @throws AskProblem where there is no such talking point
 */
export async function point(record: OpenRecord, id: string): Promise<PointAnswer> {
  const row = await rowOf(record, "point", id);
  const [ref] = await pointRefs(record, [row]);
  const members = await record.query
    .selectFrom("utterance")
    .select(["id", "key"])
    .where("point", "=", row)
    .orderBy(sql`coalesce(first_to, 1e9)`)
    .orderBy(sql`coalesce(first_from, 1e9)`)
    .orderBy("key")
    .execute();
  const rows = members.map(({ id }) => id);
  const keys = new Map(members.map(({ id, key }) => [id, key]));
  const ties = await bestTies(record, "point", rows);
  const refs = await utteranceRefs(record, rows);
  return {
    ...ref!,
    timeline: refs.map((member, i) => {
      const tie = ties.get(rows[i]!);
      return { ...member, tie: tie ? { ...tie, to: keys.get(tie.to)! } : null };
    }),
  };
}
