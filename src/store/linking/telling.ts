import type { Statement } from "../../record/statement.ts";

/** A statement is surer than this where it is looked at for the point it makes. */
const SURE = 0.5;

/** Whether a statement is one of which talking points are made: it is known who speaks, and it was surely read. */
export function makesPoints({ speaker }: Pick<Statement, "speaker">, confidence: number): boolean {
  return speaker !== null && confidence >= SURE;
}

/** The same of a row `s` of `statement`, in SQL. */
export const MAKES_POINTS = `s.speaker is not null and s.confidence >= ${SURE}`;
