import { sql } from "kysely";
import { type First, firstOf } from "../record/chain/first.ts";
import { handKey } from "../record/chain/hand.ts";
import type { Report } from "../record/chain/report.ts";
import { type Source, sourcesOf } from "../record/chain/sources.ts";
import { type Nearby, type Step, traceReports } from "../record/chain/trace.ts";
import type { OpenRecord } from "../store/open.ts";
import { daysBetween } from "./day.ts";
import { type Gathered, gather } from "./gathered.ts";
import { ARTICLE_COLUMNS, type ArticleRef, type ArticleRow, articleRef } from "./refs.ts";
import type { UtteranceRef } from "./utterance-refs.ts";

/** Through whose hands an utterance came to each article that carries it. */
export interface TraceAnswer extends UtteranceRef {
  readonly chains: readonly Chain[];
  /** Which reports go back to one. */
  readonly sources: readonly Source[];
  readonly carriedFirst: First;
}

export interface Chain {
  /** The report's id: that of its article's first render. */
  readonly report: string;
  readonly article: ArticleRef;
  /** From the speaker to the outlet, each with the words that prove it. */
  readonly steps: readonly TraceStep[];
}

export interface TraceStep extends Omit<Step, "found"> {
  /** The article of this hand in the record; `words`: it carries these words; `speaker`: it has other words of the speaker's. */
  readonly found: { readonly article: ArticleRef; readonly by: "words" | "speaker" } | null;
}

/**
 * How did it get here? The chain of hands from the speaker to each outlet, with the words that prove each step; where a
 * credited outlet's own article is in the record, the chain goes on through it.
 *
 * @throws AskProblem where there is no such utterance
 */
export async function trace(record: OpenRecord, id: string): Promise<TraceAnswer> {
  const gathered = await gather(record, id);
  const { ref, reports } = gathered;
  return {
    ...ref,
    chains: await chainsOf(record, gathered),
    sources: sourcesOf(reports),
    carriedFirst: firstOf(reports),
  };
}

/** The chains of hands to the articles that carry an utterance. */
export async function chainsOf(record: OpenRecord, { ref, renders, reports }: Gathered): Promise<Chain[]> {
  const nearby = await nearbyOf(record, ref, reports);
  const articles = new Map(renders.map(({ article }) => [article.key, article]));
  for (const { ref } of nearby) articles.set(ref.key, ref);
  return traceReports(reports, nearby).map(({ report, steps }) => ({
    report,
    article: articles.get(reports.find(({ id }) => id === report)!.article)!,
    steps: steps.map(({ found, ...step }) => ({
      ...step,
      found: found && { article: articles.get(found.article)!, by: found.by },
    })),
  }));
}

/** An article that appeared so many days before is none that another was written from. */
const NEAR = 366;

/** Other articles of the outlets that these reports credit, in which the same person speaks. */
async function nearbyOf(
  { query }: OpenRecord,
  { speaker }: UtteranceRef,
  reports: readonly Report[],
): Promise<(Nearby & { ref: ArticleRef })[]> {
  const credited = new Set(reports.flatMap(({ hops }) => hops.map(({ from }) => handKey(from))));
  if (!speaker || !credited.size) return [];
  const outlets = (
    await query.selectFrom("article").select("outlet").distinct().where("outlet", "is not", null).execute()
  )
    .map(({ outlet }) => outlet!)
    .filter((outlet) => credited.has(handKey(outlet)));
  if (!outlets.length) return [];
  const days = reports.flatMap(({ published }) => published?.filter((day) => day !== null) ?? []);
  const rows: ArticleRow[] = await query
    .selectFrom("article")
    .select(ARTICLE_COLUMNS)
    .where("outlet", "in", sql<string>`(select value from json_each(${JSON.stringify(outlets)}))`)
    .where("stands", "=", 1)
    .$if(days.length > 0, (articles) =>
      articles.where(
        sql<boolean>`(published_from is null or published_from between ${Math.min(...days) - NEAR} and ${Math.max(...days)})`,
      ),
    )
    .where((where) =>
      where.exists(
        where
          .selectFrom("statement")
          .select("statement.id")
          .whereRef("statement.article", "=", "article.id")
          .where(
            "statement.speaker",
            "in",
            sql<number>`(select n.id from person_name n join person p on p.id = n.person where p.key = ${speaker.id})`,
          ),
      ),
    )
    .execute();
  const here = new Set(reports.map(({ article }) => article));
  return rows.map(articleRef).flatMap((ref, i) =>
    here.has(ref.key)
      ? []
      : {
          ref,
          article: ref.key,
          outlet: { name: ref.outlet!, evidence: { field: "outlet" } },
          published: daysBetween(rows[i]!.published_from, rows[i]!.published_to),
        },
  );
}
