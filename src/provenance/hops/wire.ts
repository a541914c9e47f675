import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const DASH = "(?:--?|[–—:])";

/** The wire's mark at the head of a text or its credit at the foot: “KELD (Reuters) -”, “/Ostrapress/.”, “X contributed to this report”. */
export const wire: Form = {
  form: "wire",
  credits: [
    { before: before("\\("), after: after(`\\) ?${DASH}`) },
    { before: before("/"), after: after(`/ ?(?:\\.|${DASH})`) },
    // A credit behind a sentence: “…, the police said. (CBS2)”.
    { before: before('(?<=[.!?"]\\s?)\\('), after: after("\\)(?=\\s|$)") },
    {
      before: before("(?<=[.\\n]\\s{0,3})with "),
      after: after("(?: wires?)?(?: services?)?(?:\\.|\\)|\\]|$|\\s*\\n)"),
    },
    { after: after("…contributed to (?:this|the) \\p{L}+") },
    { before: before("(?:additional |with )?(?:reporting|files|material|information)", "by|from") },
  ],
};
