import { z } from "zod";
import { pageOfCorrection } from "../../ask/corrections.ts";
import { AskProblem } from "../../ask/problem.ts";
import { defineForm } from "../form.ts";
import { checkConflict } from "./check.ts";
import { conflictOf } from "./outdated.ts";
import { Put, put } from "./put.ts";
import { SEEN, SIGNED } from "./signed.ts";
import { addressOf } from "./told.ts";

const statement = { id: z.string().max(100).describe("the statement: its article's key, #, and the attribution's id") };
const group = {
  id: z.string().max(100).describe("the person, utterance or talking point"),
  kind: z.enum(["person", "utterance", "point"]).optional().describe("which of them"),
  node: z.string().max(100).optional().describe("by which it is found again where it was merged or split meanwhile"),
};
/** What is marked in a list: a browser sends one field for each. */
const several = (least: number) =>
  z.union([
    z.array(z.string().max(300)).min(least, "Mark something."),
    z
      .string()
      .max(300)
      .transform((one) => [one]),
  ]);
const listed = (correction: number) => `/corrections#c${correction}`;

/** Accepts or rejects an attribution. */
export const verdict = defineForm({
  path: "/correct/verdict",
  about: "Says whether a statement was read right; one that was not counts nowhere",
  fields: z.object({ ...statement, ...SEEN, ...SIGNED, verdict: z.enum(["accept", "reject"]) }),
  answer: Put,
  act: (desk, sent) => put(desk, { do: sent.verdict, statement: sent.id }, sent, () => addressOf("statement", sent.id)),
});

/** Judges all statements of an article at once. */
export const check = defineForm({
  path: "/check",
  about: "Says that all statements of an article were read right but those that are named",
  fields: z.object({
    id: z.string().max(100).describe("the article's key"),
    ...SEEN,
    ...SIGNED,
    wrong: several(0).default([]).describe("the attributions that were read wrongly, by their ids in the reading"),
  }),
  answer: Put,
  act: (desk, { wrong, ...sent }) =>
    put(desk, { do: "check", article: sent.id, wrong: [...new Set(wrong)] }, sent, listed, (record, problem) =>
      checkConflict(record, sent, wrong, problem),
    ),
});

/** Gives a statement to another speaker. */
export const speaker = defineForm({
  path: "/correct/speaker",
  about: "Says who says a statement",
  fields: z.object({
    ...statement,
    ...SEEN,
    ...SIGNED,
    name: z.string().trim().max(200).default("").describe("who says it; empty where nobody is known"),
    kind: z.enum(["person", "body", "group"]).default("person"),
  }),
  answer: Put,
  act: (desk, sent) => {
    const said = sent.name ? { name: sent.name, kind: sent.kind } : null;
    return put(desk, { do: "speaker", statement: sent.id, speaker: said }, sent, () => addressOf("statement", sent.id));
  },
});

/** Makes two groups one. */
export const merge = defineForm({
  path: "/correct/merge",
  about: "Makes two persons, utterances or talking points one; or an utterance a part of a talking point",
  fields: z.object({
    ...group,
    ...SEEN,
    ...SIGNED,
    other: z.string().max(100).describe("what is the same"),
    as: z.enum(["point"]).optional().describe("point: two utterances stay two, and make one talking point"),
  }),
  answer: Put,
  act: (desk, sent) => put(desk, { do: "merge", one: sent.id, other: sent.other, as: sent.as }, sent, listed),
});

/** Takes something out of a group. */
export const split = defineForm({
  path: "/correct/split",
  about: "Says that names are another person, reports another utterance, utterances no part of a talking point",
  fields: z.object({
    ...group,
    ...SEEN,
    ...SIGNED,
    member: several(1).describe("names, ids of statements or ids of utterances: together, they are another"),
  }),
  answer: Put,
  act: (desk, { member, ...sent }) =>
    put(desk, { do: "split", group: sent.id, members: member }, sent, listed, (record, problem) =>
      conflictOf(record, sent, problem, member),
    ),
});

/** Takes a correction back. */
export const undo = defineForm({
  path: "/corrections/undo",
  about: "Takes a correction back",
  fields: z.object({ correction: z.coerce.number().int().min(1), who: SIGNED.who }),
  answer: z.strictObject({ undone: z.int() }),
  act: async ({ record, write }, { correction, who }) => {
    if (!(await write((writer) => writer.undo(correction, who)))) {
      throw new AskProblem("unknown", `Correction ${correction} doesn't hold any more: somebody took it back before.`);
    }
    const page = pageOfCorrection(record(), correction);
    return { to: `/corrections${page > 1 ? `?page=${page}` : ""}#c${correction}`, answer: { undone: correction }, who };
  },
});
