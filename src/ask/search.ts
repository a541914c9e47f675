import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { outletsNamed, personsNamed } from "./names.ts";
import type { Query } from "./query.ts";

/** A statement that a query finds, with the utterance that it renders. */
export interface Hit {
  readonly utterance: number;
  readonly statement: number;
}

/** What a query finds: each utterance once, by its fullest statement where that fits, else by the one that fits best. */
export interface Found {
  readonly hits: readonly Hit[];
  /** All that it finds; null where there is more than was looked at. */
  readonly total: number | null;
}

/** So many statements are ranked; where more match, ranking would take long and say little. */
const RANKED = 1_000;

/**
 * Finds utterances by the words of their reports. By `best`: what has the words side by side comes first, then what is
 * reported most often, then the latest; where very many fit, what came into the record last. By `first`: what was reported earliest.
 *
 * @param until how many utterances are wanted, those of the pages before included
 */
export async function search(record: OpenRecord, query: Query, order: "best" | "first", until: number): Promise<Found> {
  const filter = await filtersOf(record, query);
  if (filter === null) return { hits: [], total: 0 };
  if (order === "first") return firstHits(record, query, filter, until);
  return (await bestHits(record, query, filter)) ?? lastHits(record, query, filter, until);
}

/** The statements that match, with what they are filtered by. */
function statementsMatching({ match }: Query): RawBuilder<unknown> {
  return match === null
    ? sql`statement s`
    : sql`statement_words w join statement s on s.id = w.rowid and w.statement_words match ${match}`;
}

/** What narrows a search: a condition, and the names of those who may speak and the outlets, where it names any. */
interface Filter {
  readonly filter: RawBuilder<unknown>;
  readonly speakers: RawBuilder<unknown> | null;
  readonly carriers: RawBuilder<unknown> | null;
}

/** Null where nobody bears the name, or no outlet does: nothing can be found. */
async function filtersOf(record: OpenRecord, query: Query): Promise<Filter | null> {
  const { speakers: named, outlets, since, until } = query;
  let speakers: RawBuilder<unknown> | null = null;
  let carriers: RawBuilder<unknown> | null = null;
  const parts = [sql`s.utterance is not null`];
  for (const name of named) {
    const persons = await personsNamed(record, name);
    if (!persons.length) return null;
    speakers = sql`(select id from person_name where person in ${listed(persons)})`;
    parts.push(sql`s.speaker in ${speakers}`);
  }
  for (const name of outlets) {
    const named = await outletsNamed(record, name);
    if (!named.length) return null;
    carriers = listed(named);
    parts.push(sql`a.outlet in ${carriers}`);
  }
  // An article whose days are open at one end may have appeared on any day beyond; one without any is never found by date.
  if (since !== null || until !== null) parts.push(sql`coalesce(a.published_from, a.published_to) is not null`);
  if (since !== null) parts.push(sql`coalesce(a.published_to, ${since}) >= ${since}`);
  if (until !== null) parts.push(sql`coalesce(a.published_from, ${until}) <= ${until}`);
  return { filter: sql.join(parts, sql` and `), speakers, carriers };
}

function listed(values: readonly (string | number)[]): RawBuilder<unknown> {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

/** A statement that matches, with what its utterance is ranked by. */
interface Match extends Hit {
  content: string;
  fullest: 0 | 1;
  renders: number;
  day: number | null;
  key: string;
}

/** Ranked; null where too many match. */
async function bestHits({ query: db }: OpenRecord, query: Query, { filter }: Filter): Promise<Found | null> {
  if (query.match === null) return null;
  const counted = await sql<{ n: number }>`select count(*) as n from
    (select rowid from statement_words where statement_words match ${query.match} limit ${RANKED + 1})`.execute(db);
  if (counted.rows[0]!.n > RANKED) return null;
  // FTS5's own rank (BM25) reads all of the record that has one of the words, be it "that"; where all hits have all words,
  // it tells little.
  const { rows } = await sql<Match>`
    select s.utterance, s.id as statement, s.content, s.id = u.fullest as fullest, u.renders, u.key,
      coalesce(u.first_to, u.first_from) as day
    from ${statementsMatching(query)} join article a on a.id = s.article join utterance u on u.id = s.utterance
    where ${filter}`.execute(db);
  const asked = query.words.join(" ");
  const best = new Map<number, { match: Match; together: boolean }>();
  for (const match of rows) {
    const together = match.content.toLowerCase().includes(asked);
    const known = best.get(match.utterance);
    const isBetter =
      !known || match.fullest > known.match.fullest || (!known.match.fullest && together && !known.together);
    best.set(match.utterance, {
      match: isBetter ? match : known.match,
      together: together || (known?.together ?? false),
    });
  }
  const ranked = [...best.values()].sort(
    (a, b) =>
      Number(b.together) - Number(a.together) ||
      b.match.renders - a.match.renders ||
      (b.match.day ?? 0) - (a.match.day ?? 0) ||
      (a.match.key < b.match.key ? -1 : 1),
  );
  const hits = ranked.map(({ match: { utterance, statement } }) => ({ utterance, statement }));
  return { hits, total: hits.length };
}

/** What came last, as far as it is wanted; scanned in portions, so that a word that is everywhere costs no more than others. */
async function lastHits({ query: db }: OpenRecord, query: Query, narrowing: Filter, until: number): Promise<Found> {
  const hits = new Map<number, Hit>();
  let portion = Math.max(256, 2 * until);
  for (let below = Number.MAX_SAFE_INTEGER; ; portion *= 2) {
    const candidates = candidatesBelow(below, query, narrowing);
    const { rows } = await sql<Hit & { fits: 0 | 1 }>`select s.utterance, s.id as statement, ${narrowing.filter} as fits
      from (${candidates} order by 1 desc limit ${portion}) c cross join statement s on s.id = c.id
      cross join article a on a.id = s.article order by s.id desc`.execute(db);
    for (const { fits, utterance, statement } of rows) {
      if (fits && !hits.has(utterance)) hits.set(utterance, { utterance, statement });
      below = statement;
    }
    if (rows.length < portion) return { hits: [...hits.values()], total: hits.size };
    if (hits.size > until) return { hits: [...hits.values()], total: null };
  }
}

/** Statements that may fit, by what knows their last ones soonest: the words, the speakers, the outlets, or else the table itself. */
function candidatesBelow(below: number, { match }: Query, { speakers, carriers }: Filter): RawBuilder<unknown> {
  if (match !== null)
    return sql`select rowid as id from statement_words where statement_words match ${match} and rowid < ${below}`;
  if (speakers !== null)
    return sql`select id from statement indexed by statement_speaker where speaker in ${speakers} and id < ${below}`;
  if (carriers !== null)
    return sql`select s.id from article a cross join statement s indexed by statement_article
      where a.outlet in ${carriers} and a.stands = 1 and s.article = a.id and s.id < ${below}`;
  return sql`select id from statement where id < ${below}`;
}

/** By the day on which it had been reported at the latest; what has none comes last. */
async function firstHits({ query: db }: OpenRecord, query: Query, { filter }: Filter, until: number): Promise<Found> {
  const { rows } = await sql<Hit>`
    select s.utterance, min(s.id) as statement from ${statementsMatching(query)}
    join article a on a.id = s.article join utterance u on u.id = s.utterance where ${filter}
    group by s.utterance order by coalesce(u.first_to, 1e9), coalesce(u.first_from, 1e9), u.key limit ${until + 1}`.execute(
    db,
  );
  return { hits: rows, total: rows.length > until ? null : rows.length };
}
