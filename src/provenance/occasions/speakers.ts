import type { TextLayer } from "../../text/layer.ts";
import type { Statement } from "./statement.ts";

const PRONOUN = /^(?:he|she|they|i|we)$/i;

/**
 * Who speaks in each attribution, as far as it takes to tell that two are by one speaker: the person resolved, else the
 * last word of the source; a pronoun or no source at all goes on with the speaker before.
 */
export function speakerKeys({ text }: TextLayer, statements: readonly Statement[]): (string | null)[] {
  let last: string | null = null;
  return statements.map(({ speaker, source }) => {
    const named = source.map((span) => text.slice(...span)).join(" ");
    if (speaker) last = speaker;
    else if (named && !PRONOUN.test(named)) last = named.toLowerCase().split(/\s+/).at(-1)!;
    return last;
  });
}
