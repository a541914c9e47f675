import { z } from "zod";
import { CorrectionProblem, type Wish } from "../../store/corrections/wish.ts";
import type { OpenRecord } from "../../store/open.ts";
import type { Conflict } from "../conflict.ts";
import type { Desk, Done } from "../form.ts";
import { conflictOf, type Sent } from "./outdated.ts";

/** What is answered to a correction. */
export const Put = z.strictObject({ correction: z.int().describe("its number, by which it can be taken back") });

/** Puts something right; `conflict` makes the page that is shown where that can't be done. @throws Conflict where it isn't any more what whoever sent it saw, or can't be put right so */
export async function put(
  { record, write }: Desk,
  wish: Wish,
  sent: Sent,
  to: (correction: number) => string,
  conflict: (record: OpenRecord, problem: CorrectionProblem) => Promise<Conflict> = (record, problem) =>
    conflictOf(record, sent, problem),
): Promise<Done<z.infer<typeof Put>>> {
  const { who, note, basis } = sent;
  try {
    const correction = await write((writer) => writer.correct(wish, { who, note, basis }));
    return { to: to(correction), answer: { correction }, who };
  } catch (error) {
    if (!(error instanceof CorrectionProblem)) throw error;
    throw await conflict(record(), error);
  }
}
