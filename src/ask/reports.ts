import { sql } from "kysely";
import type { Reading } from "../reading/reading.ts";
import type { Report } from "../record/chain/report.ts";
import type { OpenRecord } from "../store/open.ts";
import { unpack } from "../store/packed.ts";
import { daysBetween } from "./day.ts";
import type { RenderRow } from "./renders.ts";

/**
 * What the articles that render an utterance say about how they came by it: a report for each article, under the id of its
 * first statement, in the order of the renders.
 */
export async function reportsOf(record: OpenRecord, renders: readonly RenderRow[]): Promise<Report[]> {
  const byArticle = new Map<number, RenderRow[]>();
  for (const render of renders) {
    const { article } = render.rows;
    byArticle.set(article, [...(byArticle.get(article) ?? []), render]);
  }
  const readings = await readingsOf(record, [...byArticle.keys()]);
  return [...byArticle].map(([article, statements]) => reportOf(readings.get(article)!, statements));
}

interface Stored {
  reading: Reading;
  published: Report["published"];
}

async function readingsOf({ query }: OpenRecord, articles: readonly number[]): Promise<Map<number, Stored>> {
  const rows = await query
    .selectFrom("reading")
    .innerJoin("article", "article.id", "reading.article")
    .select(["reading.article", "text", "json", "published_from", "published_to"])
    .where("reading.article", "in", sql<number>`(select value from json_each(${JSON.stringify(articles)}))`)
    .execute();
  return new Map(
    rows.map(({ article, text, json, published_from, published_to }) => [
      article,
      {
        reading: { ...(JSON.parse(unpack(json)) as Omit<Reading, "text">), text: unpack(text) },
        published: daysBetween(published_from, published_to),
      },
    ]),
  );
}

function reportOf({ reading, published }: Stored, statements: readonly RenderRow[]): Report {
  const ids = new Set(statements.map(({ attribution }) => attribution));
  const said = reading.attributions.filter(({ id }) => ids.has(id));
  const occasions = reading.occasions.filter(({ id }) => said.some(({ occasion }) => occasion === id));
  const [first] = statements;
  return {
    id: first!.id,
    article: first!.article.key,
    outlet: reading.article.outlet,
    published,
    text: reading.text,
    speaker: statements.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    attribution: said[0] ? [...said[0].source, ...said[0].cue].sort((a, b) => a[0] - b[0]) : [],
    occasion: occasions[0] ?? null,
    hops: reading.provenance.filter(({ attributions }) => attributions.some((id) => ids.has(id))),
    credits: reading.provenance.filter(({ form, attributions }) => form === "wire" && !attributions.length),
  };
}
