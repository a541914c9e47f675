import type { Said } from "../../../ask/who.ts";
import type { Look } from "../look.ts";
import { viewUtteranceRef } from "./utterance-ref.ts";

/** Who said the words looked for: each in the words of the report that fits best. */
export function viewWho(results: readonly Said[], look: Look): string {
  return results.flatMap((said) => [...viewUtteranceRef(said, look, said.report.words), ""]).join("\n");
}
