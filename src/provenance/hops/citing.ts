import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

/** One medium leans on another: “citing Ukrinform”, “with reference to”, “source: Zenit”. */
export const citing: Form = {
  form: "citing",
  credits: [
    { before: before("(?:with(?: a)? (?:reference|link)|referring|refers|referred)", "to") },
    { before: before("", "citing|cite|cites|cited|quoting|quotes") },
    { before: before("(?:citing|cites?|cited|quoting|quotes) …", "in|to|with|by|of|from") },
    { before: before("(?:via|source:) "), after: after("(?=[).,\\]]|\\s*\\n|$)") },
  ],
};
