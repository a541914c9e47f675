import type { TextLayer } from "../../text/layer.ts";
import { before, startBefore } from "../pattern.ts";
import type { Medium } from "./medium.ts";

const GIVEN = before("(?:(?:journalist|anchor|host|interviewer|reporter) )?(?:\\p{Lu}\\p{L}+ )?", undefined, true);
const LETTER = /[\p{L}\p{N}]/u;

/** How many journalists of one article are looked for: more are no interviewers. */
const MOST = 12;

/** “told Stahl”: where an article names a journalist again whom it introduced with their medium. */
export function journalistsNamed({ text }: TextLayer, journalists: ReadonlyMap<string, Medium>): Medium[] {
  const found: Medium[] = [];
  for (const [surname, medium] of [...journalists].slice(0, MOST)) {
    for (let at = text.indexOf(surname, medium.around[1]); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const span: Medium["span"] = [at, at + surname.length];
      if (LETTER.test(text[at - 1] ?? "") || LETTER.test(text[span[1]] ?? "")) continue;
      const from = startBefore(text, at, GIVEN);
      found.push({ ...medium, span, around: [from < 0 ? at : from, span[1]], weak: false, by: "journalist" });
    }
  }
  return found;
}
