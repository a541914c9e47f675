import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

/** “in an interview with”, “in his NBC interview”, “sat down with”, “interviewed by”, “in a round of television interviews”. */
export const interview: Form = {
  form: "interview",
  credits: [
    { before: before("(?<!to )interviews?(?: …)??", "with|on|by|to|for|in|from") },
    { before: before("(?:sat|sits|sitting|sit-down)(?: …)??", "with") },
    { before: before("(?:interviewed|asked|questioned|pressed)(?: …)??", "by|on") },
    { before: before("", "in|during|from|gave"), after: after("(?:'s|')? (?:\\p{L}+ )?interview") },
    {
      before: before(
        "(?:in |gave )?(?:(?:a |the )?(?:series|round|pair|string|couple|number))?",
        "in|during|gave|to|of",
      ),
      after: after("(?<=interviews)"),
      kinds: ["media"],
    },
  ],
};
