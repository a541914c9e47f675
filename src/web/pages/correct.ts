import { z } from "zod";
import { alike } from "../../ask/alike.ts";
import { correctable } from "../../ask/correctable.ts";
import { CorrectableShape, MemberShape } from "../correct/shapes.ts";
import { type Correcting, decidedAbout, formsOf, headOf } from "../correct/view.ts";
import { html } from "../html.ts";
import { definePage } from "../page.ts";
import { cut } from "../picture/cut.ts";

const Answer: z.ZodType<Correcting> = z.strictObject({
  thing: CorrectableShape,
  alike: z.array(MemberShape).describe("what may be the same, the likeliest first"),
});

/** What can be put right about a statement, a person, an utterance or a talking point. */
export const correct = definePage({
  path: "/correct/:id",
  about: "What can be put right about a statement, a person, an utterance or a talking point, and what was",
  query: z.object({ words: z.string().max(300).default("").describe("look for what is the same by these words") }),
  answer: Answer,
  ask: async (record, id, { words }) => {
    const thing = await correctable(record, id);
    return { thing, alike: thing.kind === "statement" ? [] : await alike(record, thing, words) };
  },
  show: (answer, { words }, visitor) => ({
    title: `Correct: ${cut(answer.thing.words, 50)}`,
    main: html`${headOf(answer)}
${decidedAbout(answer.thing.corrections)}
${formsOf(answer, words, visitor)}`,
  }),
});
