import { after, before } from "../pattern.ts";
import type { Form } from "./form.ts";

const PIECE =
  "(?:column|op-ed|op/ed|opinion (?:piece|article|column)|essay|commentary|guest (?:post|article|essay)|blog post|article|piece|book review)s?";

/** The speaker's own text in a medium: “wrote in an op-ed in X”, “his column for X”, “in an X op-ed”, “they wrote in X”. */
export const column: Form = {
  form: "column",
  credits: [
    { before: before(`${PIECE}(?: …)??`, "in|for|on|to|with|by") },
    { before: before("", "in|from"), after: after("(?:'s)? (?:\\p{L}+ )?(?:op-ed|op/ed|opinion|guest|column)(?!ist)") },
    { before: before("(?:wrote|writes|writing|written|penned|argued|argues|arguing)(?: …)??", "in|for|at") },
    // The line under a quotation in a round-up of opinions: “— Ivo Keller, Tessary Courier”.
    {
      before: before("[—–-] ?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){1,2}, ", undefined, true),
      after: after("(?=\\s*(?:\\n|$))"),
    },
  ],
};
