import type { ArticleFacts } from "../article/article.ts";
import type { FoundAttribution } from "../attribution/engine.ts";
import type { Person } from "../reading/reading.ts";
import type { TextLayer } from "../text/layer.ts";

/** The people, bodies and groups of one article, and which of them speaks in each of its attributions. */
export interface PeopleFound {
  people: Person[];
  /** For each attribution, in their order, an id of `people`, or null where it can't be said. */
  speakers: (string | null)[];
}

/** Finds who is spoken of, under which names and roles, and resolves each attribution's source to one of them. */
export function findPeople(
  _layer: TextLayer,
  _facts: ArticleFacts,
  attributions: readonly FoundAttribution[],
): PeopleFound {
  return { people: [], speakers: attributions.map(() => null) };
}
