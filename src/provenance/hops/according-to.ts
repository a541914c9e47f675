import { before } from "../pattern.ts";
import type { Form } from "./form.ts";

/** “according to Reuters”, “according to a report in the Harbour Times”, “according to a Maravpress correspondent”. */
export const accordingTo: Form = {
  form: "according to",
  credits: [
    { before: before("according", "to") },
    { before: before("according to …", "by|in|from|on|with|of|to|at|via|for") },
  ],
};
