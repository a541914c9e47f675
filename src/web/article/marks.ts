import type { Attribution, Evidence, Reading } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** What a stretch of an article is to its reading. */
export type Role = "source" | "cue" | "content" | "evidence";

/** A stretch that is marked in the text: for one attribution or, where several share a source or cue, for all of them. */
export interface Mark {
  readonly role: Role;
  readonly span: Span;
  readonly attributions: readonly Attribution[];
}

/**
 * What is marked in a reading's text: the spans of each attribution, and the words that prove facts about the article.
 * Content comes first, so that on the same words it is outside.
 */
export function marksOf(reading: Reading): Mark[] {
  const marks = new Map<string, { role: Role; span: Span; attributions: Attribution[] }>();
  const add = (role: Role, span: Span, attribution?: Attribution) => {
    const key = `${role} ${span.join(" ")}`;
    const mark = marks.get(key) ?? { role, span, attributions: [] };
    if (attribution) mark.attributions.push(attribution);
    marks.set(key, mark);
  };
  for (const role of ["content", "source", "cue"] as const) {
    for (const attribution of reading.attributions) for (const span of attribution[role]) add(role, span, attribution);
  }
  for (const span of evidenceOf(reading)) add("evidence", span);
  return [...marks.values()];
}

/** Every span that a fact was read from: about the article, its people, occasions and hands, and who speaks. */
function evidenceOf({ article, attributions, people, occasions, provenance }: Reading): Span[] {
  const { outlet, byline, published } = article;
  const facts: (Evidence | readonly Span[] | undefined)[] = [outlet?.evidence, byline?.evidence, published?.evidence];
  return [
    ...facts.flatMap(spansOf),
    ...[...occasions, ...provenance].map(({ evidence }) => evidence),
    ...attributions.flatMap(({ speaker, source }) => (speaker === null ? [] : source.slice(0, 1))),
    ...people.flatMap(({ roles }) => roles.map(({ evidence }) => evidence)),
  ];
}

/** The spans of an evidence; none where it is a field that came with the article. */
export function spansOf(evidence: Evidence | readonly Span[] | undefined): readonly Span[] {
  if (evidence === undefined || "field" in evidence) return [];
  return isSpan(evidence) ? [evidence] : evidence;
}

function isSpan(evidence: Span | readonly Span[]): evidence is Span {
  return typeof evidence[0] === "number";
}

/** The address within the page of the words at a span that proves something. */
export function anchorOf([start, end]: Span): string {
  return `words-${start}-${end}`;
}
