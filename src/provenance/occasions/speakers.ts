import type { TextLayer } from "../../text/layer.ts";
import type { Statement } from "./statement.ts";

const PRONOUN = /^(?:he|she|they|i|we)$/i;
const NAME = /^\p{Lu}/u;

/**
 * Who speaks in each attribution, as far as it takes to tell that two are by one speaker: the person resolved, else the
 * last word of the source; a pronoun goes on with the last
 * speaker who has a name.
 */
export function speakerKeys({ text }: TextLayer, statements: readonly Statement[]): (string | null)[] {
  let last: string | null = null;
  return statements.map(({ speaker, source }) => {
    const named = source.map((span) => text.slice(...span)).join(" ");
    if (!speaker && !named) return null;
    if (!speaker && PRONOUN.test(named)) return last;
    const word = named.slice(named.lastIndexOf(" ") + 1);
    const key = speaker ?? word.toLowerCase();
    if (speaker || NAME.test(word)) last = key;
    return key;
  });
}
