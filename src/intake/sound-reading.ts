import type { Reading } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";

/** What is wrong with a reading beside its shape: spans outside of its text, names of what isn't there; null where nothing is. */
export function checkReading(reading: Reading): string | null {
  const { text, article, attributions, people, occasions, provenance } = reading;
  const outside = ([start, end]: Span) => start > end || end > text.length;
  for (const { span } of article.parts) if (outside(span)) return `a part lies outside of the text (${span})`;
  for (const { name, roles, mentions } of people) {
    const span = [...roles.map(({ evidence }) => evidence), ...mentions].find(outside);
    if (span) return `${name} is named outside of the text (${span})`;
  }
  const known = {
    speaker: new Set(people.map(({ id }) => id)),
    occasion: new Set(occasions.map(({ id }) => id)),
    within: new Set(attributions.map(({ id }) => id)),
  };
  if (known.within.size < attributions.length) return "two attributions have the same id";
  for (const attribution of attributions) {
    const { id, source, cue, content } = attribution;
    const span = [...source, ...cue, ...content].find(outside);
    if (span) return `attribution ${id} lies outside of the text (${span})`;
    for (const field of ["speaker", "occasion", "within"] as const) {
      const named = attribution[field];
      if (named !== null && !known[field].has(named))
        return `attribution ${id} has the ${field} ${named}, which isn't there`;
    }
  }
  for (const { evidence } of [...occasions, ...provenance]) {
    if (outside(evidence)) return `evidence lies outside of the text (${evidence})`;
  }
  return null;
}
