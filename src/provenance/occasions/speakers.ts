import type { TextLayer } from "../../text/layer.ts";
import type { Statement } from "./statement.ts";

const NAME = /^\p{Lu}/u;

/**
 * Who speaks in each attribution, as far as it takes to tell that two are by one speaker: the person resolved, else the
 * last word of a source that is a name. “He” and “an official” that nobody resolved may be anybody: null.
 */
export function speakerKeys({ text }: TextLayer, statements: readonly Statement[]): (string | null)[] {
  return statements.map(({ speaker, source }) => {
    if (speaker || !source[0]) return speaker;
    const named = text.slice(...source[0]);
    const last = named.slice(named.lastIndexOf(" ") + 1);
    return NAME.test(last) && named.includes(" ") ? last.toLowerCase() : null;
  });
}
