import type { ArticleFacts } from "../article/article.ts";
import type { Attribution, Occasion } from "../reading/reading.ts";
import { layText } from "../text/lay.ts";
import type { Span } from "../text/span.ts";
import { findProvenance } from "./provenance.ts";

/** What a test says of the article around its text. */
export interface Around {
  outlet?: string;
  date?: string;
}

/** A statement as a test writes it down: its speaker, its cue, and words of its content. */
export type Given = [speaker: string | null, cue: string, content: string, act?: Attribution["act"]];

/** The provenance of a text, spans as words: what tests compare. */
export function provenanceOf(text: string, given: readonly Given[] = [], around: Around = {}) {
  const facts = factsOf(text, around);
  const attributions = attributionsOf(text, given);
  const { hops, occasions, occasionOf } = findProvenance(layText(text, facts.parts), facts, attributions, []);
  const words = (span: Span) => text.slice(...span);
  const byId = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  return {
    hops: hops.map((hop) => ({ ...hop, evidence: words(hop.evidence) })),
    occasions,
    /** For each statement, its occasion. */
    on: occasionOf.map((id) => byId.get(id ?? "") ?? null),
  };
}

/** The facts of an article that has nothing but paragraphs. */
export function factsOf(text: string, { outlet, date }: Around = {}): ArticleFacts {
  const evidence = { field: "given" };
  const parts: ArticleFacts["parts"] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    parts.push({ kind: "paragraph", span: [match.index, match.index + match[0].length] });
  }
  return {
    headline: null,
    outlet: outlet ? { name: outlet, evidence } : null,
    byline: null,
    published: date ? { date, precision: "day", evidence } : null,
    language: "en",
    parts,
  };
}

/** The hops of a text as `from | form | evidence`, or `from → to | form | evidence` where somebody took it on. */
export function hopsIn(text: string, around: Around = {}): string[] {
  return provenanceOf(text, [], around).hops.map(
    ({ from, to, form, evidence }) =>
      `${to && to !== around.outlet ? `${from} → ${to}` : from} | ${form} | ${evidence}`,
  );
}

/** An occasion as `kind | with | place | date`, what isn't known left empty. */
export function inShort(occasion: Occasion | null | undefined): string | null {
  if (!occasion) return null;
  const { kind, with: other, place, date } = occasion;
  return [kind, other, place, date].map((field) => field ?? "").join(" | ");
}

/** Each cue and content is looked for behind the one before, so that a text may repeat its words. */
function attributionsOf(text: string, given: readonly Given[]): Omit<Attribution, "occasion">[] {
  let from = 0;
  return given.map(([speaker, cue, content, act = "speech"], i) => {
    const at = text.indexOf(cue, from);
    if (at < 0) throw new Error(`“${cue}” isn't in the text behind ${from}.`);
    from = at + cue.length;
    const words = text.indexOf(content);
    if (words < 0) throw new Error(`“${content}” isn't in the text.`);
    return {
      id: `a${i + 1}`,
      source: [],
      cue: [[at, from]],
      content: content ? [[words, words + content.length]] : [],
      kind: "indirect",
      act,
      speaker,
      within: null,
      confidence: 1,
    };
  });
}
