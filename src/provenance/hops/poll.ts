import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

/** A medium's own poll: “a Harbour Times/Channel Six poll”, “a survey by NPR”. */
export const poll: Form = {
  form: "poll",
  credits: [
    {
      after: after(
        "(?:[/–-]\\p{L}+(?: \\p{L}+){0,3}?)?(?:'s)? (?:[\\p{L}-]+ ){0,3}(?:poll|survey)(?:s|ing)?(?!\\p{L})",
      ),
    },
    { before: before("(?:poll|survey)s?(?: …)??", "by|from|for") },
  ],
};
