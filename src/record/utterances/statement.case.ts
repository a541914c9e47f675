import type { Statement } from "../statement.ts";

/** For the tests of this room: a statement of Mira Vossel's in an article of its own, published on 19 March 2021; `over` says what is different. */
export function statement(id: string, content: string, over: Partial<Statement> = {}): Statement {
  return {
    id: `${id}#a1`,
    article: id,
    outlet: null,
    published: [18705, 18705],
    kind: content.startsWith("“") ? "direct" : content.includes("“") ? "mixed" : "indirect",
    act: "speech",
    content: [content],
    cue: "said",
    speaker: { name: "Mira Vossel", kind: "person", roles: [] },
    occasion: null,
    ...over,
  };
}
