import { sql } from "kysely";
import { handKey, isHand } from "../record/chain/hand.ts";
import type { OpenRecord } from "../store/open.ts";
import { type When, whenOf } from "./day.ts";
import { AskProblem } from "./problem.ts";
import type { PersonRef } from "./refs.ts";
import { rowsAsOne } from "./rows-as-one.ts";

/** An outlet: whom it lets speak, and from whom it has it. */
export interface OutletAnswer {
  readonly name: string;
  readonly articles: number;
  readonly days: When | null;
  readonly statements: number;
  /** How many of its articles, those that came last, were looked at for what follows: whose the statements in them are. */
  readonly lookedAt: number;
  /** Of the statements in these: `relayed` came, as they say, by another medium's hands; `own` by none that they name. */
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
/** So many articles tell from whom an outlet takes. */
const LOOKED_AT = 2_000;
/** So many names, those of most of its articles, are looked at for the persons of most articles: nobody has that many. */
const NAMES = 200;

/**
 * Whom does this outlet quote, and from whom does it take?
 *
 * @throws AskProblem where the record has no article of that outlet
 */
export async function outlet(record: OpenRecord, name: string): Promise<OutletAnswer> {
  const { query, path } = record;
  const { rows } = await sql<{ articles: number; statements: number; first: number | null; last: number | null }>`select
    (select count(*) from article where outlet = ${name} and stands = 1) as articles,
    (select coalesce(sum(statements), 0) from outlet_speaker where outlet = ${name}) as statements,
    (select min(published_from) from article where outlet = ${name} and stands = 1) as first,
    (select max(published_to) from article where outlet = ${name} and stands = 1) as last`.execute(query);
  const { articles, statements, first, last } = rows[0]!;
  if (!articles) throw new AskProblem("unknown", `There is no article of an outlet “${name}” in ${path}.`);
  const speakers = await sql<{ id: string; name: string; articles: number; statements: number }>`
    select p.key as id, p.name, sum(o.articles) as articles, sum(o.statements) as statements
    from person p join person_name n on n.person = p.id
    join outlet_speaker o on o.outlet = ${name} and o.speaker = n.id
    where p.id in (select person from person_name where id in
      (select speaker from outlet_speaker where outlet = ${name} order by articles desc limit ${NAMES}))
    group by p.id order by articles desc, statements desc, p.key limit ${MOST}`.execute(query);
  const looked = sql`(select id from article where outlet = ${name} and stands = 1 order by id desc limit ${LOOKED_AT})`;
  const hops = await rowsAsOne<HopRow>(
    record,
    sql`json_array(article, from_hand, form, attributions)`,
    sql`select article, from_hand, form, attributions from hop where article in ${looked}`,
  );
  const { takes, relayed } = takenFrom(hops, name);
  const said = await sql<{ n: number }>`select count(*) as n from statement where article in ${looked}`.execute(query);
  return {
    name,
    articles,
    days: whenOf(first, last),
    statements,
    lookedAt: Math.min(articles, LOOKED_AT),
    own: said.rows[0]!.n - relayed,
    relayed,
    speakers: speakers.rows,
    takes,
  };
}

type HopRow = [article: number, from: string, form: string, attributions: string];

function takenFrom(hops: readonly HopRow[], outlet: string): { takes: OutletAnswer["takes"]; relayed: number } {
  const found = new Map<string, { from: string; articles: Set<number>; statements: Set<string>; forms: Set<string> }>();
  const relayed = new Set<string>();
  const own = handKey(outlet);
  for (const [article, from, form, attributions] of hops) {
    if (!isHand({ form })) continue;
    const key = handKey(from);
    if (key === own) continue;
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
