import { after, heldAfter } from "../pattern.ts";
import type { NounPhrase } from "./noun-phrase.ts";

const NAME =
  "(\\p{Lu}[\\p{L}\\p{N}&-]*(?:\\.\\p{L}+)*(?:(?: (?:of|for|and|on|&|the))? \\p{Lu}[\\p{L}\\p{N}&-]*(?:\\.\\p{L}+)*){0,6})";
const DONE =
  "(?:(?:released|published|issued|compiled|conducted|filed|submitted|obtained|commissioned|produced|written|prepared|put out|posted|collected|sent|provided)(?: (?:on )?(?:\\p{Lu}\\p{L}+day|last \\p{Ll}+|this \\p{Ll}+|earlier))? )?";
const OWNER = "(?:the |a |an )?(?:\\p{Ll}[\\p{L}-]+ ){0,3}?";

const BY = after(` ${DONE}(?:by|with) ${OWNER}${NAME}`, true);
const FROM = after(` ${DONE}from ${OWNER}${NAME}`, true);

/**
 * A document's name with whom it comes from, where words behind it say so: “a report by the River Board” is the “River
 * Board report”, “a letter from Anna Dorvath” stays the “letter from Anna Dorvath”.
 */
export function nameWithPublisher(text: string, { name, span, modified, noun }: NounPhrase): string {
  if (modified) return name;
  const by = heldAfter(text, span[1], BY)?.held;
  if (by) return `${by} ${name}`;
  const from = heldAfter(text, span[1], FROM)?.held;
  if (!from) return name;
  return /^(?:letter|e-?mail|message|video)/.test(noun) ? `${name} from ${from}` : `${from} ${name}`;
}
