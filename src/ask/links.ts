import { sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { NODE_KINDS, type NodeKind } from "../store/schema.ts";

/** Why a member is in its group: the link that ties it to another member best. */
export interface Tie<Id> {
  /** The other member. */
  readonly to: Id;
  /** Probability that the two are one, 0 to 1. */
  readonly score: number;
  /** In a few words that a reader can check. */
  readonly reason: string;
}

/** The best link of each member to another one, by the members' rows. */
export async function bestTies(
  { query }: OpenRecord,
  kind: NodeKind,
  rows: readonly number[],
): Promise<Map<number, Tie<number>>> {
  const list = sql<number>`(select value from json_each(${JSON.stringify(rows)}))`;
  const links = await query
    .selectFrom("link")
    .select(["a", "b", "score", "reason"])
    .where("kind", "=", NODE_KINDS[kind])
    .where("a", "in", list)
    .where("b", "in", list)
    .orderBy("score", "desc")
    .orderBy("a")
    .orderBy("b")
    .execute();
  const ties = new Map<number, Tie<number>>();
  for (const { a, b, score, reason } of links) {
    if (!ties.has(a)) ties.set(a, { to: b, score, reason });
    if (!ties.has(b)) ties.set(b, { to: a, score, reason });
  }
  return ties;
}
