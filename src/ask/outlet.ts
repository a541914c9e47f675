import { sql } from "kysely";
import { handKey, isHand } from "../record/chain/hand.ts";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { AskProblem } from "./problem.ts";
import type { PersonRef } from "./refs.ts";

/** An outlet: whom it lets speak, and from whom it has it. */
export interface OutletAnswer {
  readonly name: string;
  readonly articles: number;
  readonly days: When | null;
  readonly statements: number;
  /** Of the statements: `relayed` came, as the articles say, by another medium's hands; `own` by none that they name. */
  readonly own: number;
  readonly relayed: number;
  /** Those whom most of its articles let speak. */
  readonly speakers: readonly (PersonRef & { readonly articles: number; readonly statements: number })[];
  /** The media that it credits, those of most articles first. */
  readonly takes: readonly {
    readonly from: string;
    readonly articles: number;
    readonly statements: number;
    readonly forms: readonly string[];
  }[];
}

const MOST = 12;

/**
 * Whom does this outlet quote, and from whom does it take?
 *
 * @throws AskProblem where the record has no article of that outlet
 */
export async function outlet({ query, path }: OpenRecord, name: string): Promise<OutletAnswer> {
  const own = sql`(select id from article where outlet = ${name} and stands = 1)`;
  const { rows } = await sql<{ articles: number; statements: number; first: number | null; last: number | null }>`select
    (select count(*) from article where outlet = ${name} and stands = 1) as articles,
    (select count(*) from statement where article in ${own}) as statements,
    (select min(published_from) from article where outlet = ${name} and stands = 1) as first,
    (select max(published_to) from article where outlet = ${name} and stands = 1) as last`.execute(query);
  const { articles, statements, first, last } = rows[0]!;
  if (!articles) throw new AskProblem("unknown", `There is no article of an outlet “${name}” in ${path}.`);
  const speakers = await sql<{ id: string; name: string; articles: number; statements: number }>`
    select p.key as id, p.name, count(distinct s.article) as articles, count(*) as statements
    from statement s join person_name n on n.id = s.speaker join person p on p.id = n.person
    where s.article in ${own} group by p.id order by articles desc, statements desc, p.key limit ${MOST}`.execute(
    query,
  );
  const hops = await sql<{ article: number; from: string; form: string; attributions: string }>`
    select article, from_hand as "from", form, attributions from hop where article in ${own}`.execute(query);
  const { takes, relayed } = takenFrom(hops.rows, name);
  return {
    name,
    articles,
    days: whenOf(first, last),
    statements,
    own: statements - relayed,
    relayed,
    speakers: speakers.rows,
    takes,
  };
}

interface HopRow {
  article: number;
  from: string;
  form: string;
  attributions: string;
}

function takenFrom(hops: readonly HopRow[], outlet: string): { takes: OutletAnswer["takes"]; relayed: number } {
  const found = new Map<string, { from: string; articles: Set<number>; statements: Set<string>; forms: Set<string> }>();
  const relayed = new Set<string>();
  for (const { article, from, form, attributions } of hops) {
    const key = handKey(from);
    if (!isHand({ form }) || key === handKey(outlet)) continue;
    const take = found.get(key) ?? { from, articles: new Set(), statements: new Set(), forms: new Set() };
    found.set(key, take);
    take.articles.add(article);
    take.forms.add(form);
    for (const id of JSON.parse(attributions) as string[]) {
      take.statements.add(`${article}#${id}`);
      relayed.add(`${article}#${id}`);
    }
  }
  const takes = [...found.values()]
    .map(({ from, articles, statements, forms }) => ({
      from,
      articles: articles.size,
      statements: statements.size,
      forms: [...forms].sort(),
    }))
    .sort((a, b) => b.articles - a.articles || b.statements - a.statements || (a.from < b.from ? -1 : 1));
  return { takes: takes.slice(0, MOST), relayed: relayed.size };
}
