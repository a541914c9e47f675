import type { ArticleAnswer, Standing } from "../../ask/article.ts";
import { type Directory, directoryOf } from "../../phrase/directory.ts";
import type { Attribution } from "../../reading/reading.ts";
import type { Span } from "../../text/span.ts";

/** An article with what its page looks up again and again. */
export interface ArticleDirectory extends Directory {
  /** The number by which the page calls an attribution: 1, 2… in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, Standing>;
}

export function articleDirectoryOf({ reading, statements }: ArticleAnswer): ArticleDirectory {
  return {
    ...directoryOf(reading),
    numbers: new Map(reading.attributions.map(({ id }, i) => [id, i + 1])),
    standings: new Map(statements.map((standing) => [standing.attribution, standing])),
  };
}

/** Who an attribution is by, as the record and then as the article knows them; null where nobody is named. */
export function speakerOf(
  directory: ArticleDirectory,
  { id, speaker }: Attribution,
): { name: string; href: string | null } | null {
  const known = directory.standings.get(id)?.speaker;
  if (known) return { name: known.name, href: `/person/${known.id}` };
  const person = speaker === null ? undefined : directory.people.get(speaker);
  return person ? { name: person.name, href: null } : null;
}

/** Where an attribution's number stands: at its words, else at what reports them. */
export function beginningOf({ content, cue, source }: Attribution): Span | undefined {
  return content[0] ?? cue[0] ?? source[0];
}
