import type { Reading } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import { daysOf } from "./days.ts";
import type { Speaker, Statement } from "./statement.ts";

/**
 * The statements of a reading: one for each of its attributions, in their order, with all that linking may look at.
 * `articleKey` is the article's name in the record; it begins the statements' ids.
 *
 * @example statementsOf(reading, "a7f3k2m9qd")[0].id // "a7f3k2m9qd#a1"
 */
export function statementsOf(reading: Reading, articleKey: string): Statement[] {
  const { text, article, people, occasions } = reading;
  const speakers = new Map<string, Speaker>(
    people.map(({ id, name, kind, roles }) => [id, { name, kind, roles: [...new Set(roles.map(({ role }) => role))] }]),
  );
  const occasionOf = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  const published = daysOf(article.published);
  const outlet = article.outlet?.name ?? null;
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  return reading.attributions.map(({ id, kind, act, content, cue, speaker, occasion }) => ({
    id: `${articleKey}#${id}`,
    article: articleKey,
    outlet,
    published,
    kind,
    act,
    content: words(content),
    cue: words(cue).join(" … "),
    speaker: speaker === null ? null : (speakers.get(speaker) ?? null),
    occasion: occasion === null ? null : (occasionOf.get(occasion) ?? null),
  }));
}
