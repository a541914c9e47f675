import type { Attribution } from "../reading/reading.ts";
import { correctedReading } from "../store/corrections/correction.ts";
import type { OpenRecord } from "../store/open.ts";
import { type ArticleAnswer, askArticle } from "./article.ts";

/** An article in which people judged attributions: the format of corpora of attributions, with who judged. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** Whether somebody judged every attribution that was found: only then is what isn't marked known to be none that was found. */
  readonly complete: boolean;
  /** What stands: accepted, or not judged yet. */
  readonly attributions: readonly GoldAttribution[];
  /** What was found and rejected. */
  readonly rejected: readonly Pick<Attribution, "source" | "cue" | "content">[];
}

export interface GoldAttribution extends Pick<Attribution, "source" | "cue" | "content" | "kind" | "act"> {
  /** The speaker's name; null where nobody is known. */
  readonly speaker: string | null;
  /** Who said last that it is one, or who speaks; null where it is the machine's alone. */
  readonly judged: string | null;
}

export async function goldArticles(record: OpenRecord): Promise<GoldArticle[]> {
  const keys = record.db
    .prepare(
      `select distinct substr(d.a, 1, instr(d.a, '#') - 1) from decision d
       where d.undone is null and d.kind in ('attribution', 'speaker') order by 1`,
    )
    .raw()
    .all() as [string][];
  const known = new Set((record.db.prepare("select key from article").raw().all() as [string][]).map(([key]) => key));
  const articles: GoldArticle[] = [];
  for (const [key] of keys) if (known.has(key)) articles.push(goldArticle(await askArticle(record, key)));
  return articles.filter(({ attributions, rejected }) => rejected.length || attributions.some((one) => one.judged));
}

function goldArticle({ id, url, reading, corrections }: ArticleAnswer): GoldArticle {
  const stands = correctedReading(reading, corrections);
  const standing = new Set(stands.attributions.map((one) => one.id));
  const names = new Map(stands.people.map((person) => [person.id, person.name]));
  const judged = new Map(corrections.map((one) => [one.attribution, one.who]));
  const { headline, outlet, published } = reading.article;
  return {
    id,
    text: reading.text,
    title: headline,
    publisher: outlet?.name ?? null,
    date: published && published.precision !== "window" ? published.date : null,
    url,
    complete: reading.attributions.every((one) => judged.has(one.id)),
    attributions: stands.attributions.map(({ id, source, cue, content, kind, act, speaker }) => ({
      source,
      cue,
      content,
      kind,
      act,
      speaker: speaker === null ? null : (names.get(speaker) ?? null),
      judged: judged.get(id) ?? null,
    })),
    rejected: reading.attributions
      .filter((one) => !standing.has(one.id))
      .map(({ source, cue, content }) => ({ source, cue, content })),
  };
}
