import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import type { Words } from "../words.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";

/** Whatever else is written with capitals to its end: a body that no list knows ("the Great Heron Count"). */
export function proper(phrase: SourcePhrase): Mention | null {
  const { words, first } = phrase;
  const head = headNoun(phrase);
  if (!words.capital[head] || (head === first && !isName(words, head))) return null;
  let from = head;
  while (from > first && words.capital[from - 1] && !(words.flags[from - 1]! & (flag.DETERMINER | flag.TITLE))) from--;
  return mention("body", from, head + 1);
}

/** Whether a word by itself is a name: no "Monday", no "Democratic", no sentence's "Polling". */
function isName({ flags, opener, lower }: Words, i: number): boolean {
  if (flags[i]! & (flag.ADJECTIVE | flag.TIME | flag.FUNCTION | flag.HUMAN)) return false;
  return !(opener[i] && !flags[i] && /(?:[^e]ed|ing|ly)$/.test(lower[i]!));
}
