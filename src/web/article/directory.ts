import type { ArticleAnswer, Standing, StatementCorrection } from "../../ask/article.ts";
import { type Directory, directoryOf } from "../../phrase/directory.ts";
import type { Attribution } from "../../reading/reading.ts";
import { correctedReading } from "../../store/corrections/correction.ts";
import type { Span } from "../../text/span.ts";

/** An article with what its page looks up again and again; who speaks is who people say, where they do. */
export interface ArticleDirectory extends Directory {
  /** The article's key in the record. */
  readonly key: string;
  /** The number by which the page calls an attribution: 1, 2… in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** What people decided about each attribution, in the order in which they did. */
  readonly corrections: ReadonlyMap<string, readonly StatementCorrection[]>;
}

export function articleDirectoryOf({ key, reading, statements, corrections }: ArticleAnswer): ArticleDirectory {
  const made = new Map<string, StatementCorrection[]>();
  for (const one of corrections) made.set(one.attribution, [...(made.get(one.attribution) ?? []), one]);
  const speakers = corrections.filter((one) => "speaker" in one);
  return {
    ...directoryOf(correctedReading(reading, speakers)),
    key,
    corrections: made,
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
