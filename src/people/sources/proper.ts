import * as flag from "../lexicon/flags.ts";
import type { Mention } from "../mention.ts";
import { mention } from "../mention.ts";
import { headNoun, type SourcePhrase } from "./phrase.ts";

/** Whatever else is written with capitals to its end: a body that no list knows ("the Great Heron Count"). */
export function proper(phrase: SourcePhrase): Mention | null {
  const { words, first } = phrase;
  const head = headNoun(phrase);
  if (!words.capital[head] || (head === first && words.flags[head]! & (flag.ADJECTIVE | flag.TIME | flag.FUNCTION)))
    return null;
  let from = head;
  while (from > first && words.capital[from - 1] && !(words.flags[from - 1]! & (flag.DETERMINER | flag.TITLE))) from--;
  return mention("body", from, head + 1);
}
