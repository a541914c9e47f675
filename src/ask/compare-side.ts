import { type RawBuilder, sql } from "kysely";
import type { OpenRecord } from "../store/open.ts";
import { daysAsked } from "./day.ts";
import { outletsNamed } from "./names.ts";
import { AskProblem } from "./problem.ts";
import { rowsAsOne } from "./rows-as-one.ts";

/** One side of a comparison: what an outlet carried in a time. An empty field narrows nothing; one of the two is needed. */
export interface SideAsked {
  /** The outlet's name, or words of it. */
  readonly outlet?: string | undefined;
  /** A year, month or day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** One side, as it was found. */
export interface Side {
  /** Null where all outlets are this side. */
  readonly outlet: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** How many of its articles were looked at. */
  readonly articles: number;
  /** Whether these are all of that time; else they are the latest. */
  readonly whole: boolean;
}

/** A side with the rows of its articles. */
export interface SideArticles {
  readonly side: Side;
  readonly articles: readonly number[];
}

/** So many articles of a side are looked at: more are no single event. */
const MOST = 500;

/**
 * The articles of one side, the latest first.
 *
 * @param event the days of the event, which narrow both sides
 * @throws AskProblem where neither an outlet nor a time is named, or no outlet or several bear that name
 */
export async function sideOf(record: OpenRecord, asked: SideAsked, event: SideAsked): Promise<SideArticles> {
  const [since, until] = [asked.since?.trim() || null, asked.until?.trim() || null];
  const wanted = asked.outlet?.trim() ?? "";
  if (!wanted && since === null && until === null)
    throw new AskProblem("query", "A side of a comparison needs an outlet or a time: name one.");
  const outlet = wanted ? await outletCalled(record, wanted) : null;
  const conditions = [
    sql`stands = 1`,
    ...(outlet === null ? [] : [sql`outlet = ${outlet}`]),
    ...within({ since: since ?? "", until: until ?? "" }),
    ...within(event),
  ];
  const rows = await rowsAsOne<number>(
    record,
    sql`id`,
    sql`select id from article where ${sql.join(conditions, sql` and `)}
      order by published_from desc, published_to desc, id desc limit ${MOST + 1}`,
  );
  const articles = rows.slice(0, MOST);
  return { side: { outlet, since, until, articles: articles.length, whole: rows.length <= MOST }, articles };
}

/** Articles that can have appeared then; one without any day is never of a time. */
function within({ since = "", until = "" }: SideAsked): RawBuilder<unknown>[] {
  const [from, to] = [since.trim(), until.trim()];
  const first = from ? daysAsked("since", from)[0] : null;
  const last = to ? daysAsked("until", to)[1] : null;
  return [
    ...(first !== null || last !== null ? [sql`coalesce(published_from, published_to) is not null`] : []),
    ...(first === null ? [] : [sql`coalesce(published_to, ${first}) >= ${first}`]),
    ...(last === null ? [] : [sql`coalesce(published_from, ${last}) <= ${last}`]),
  ];
}

/** The outlet of exactly this name, else the only one whose name holds these words. */
async function outletCalled(record: OpenRecord, name: string): Promise<string> {
  const exact = await record.query
    .selectFrom("article")
    .select("outlet")
    .where("outlet", "=", name)
    .limit(1)
    .executeTakeFirst();
  if (exact) return name;
  const named = await outletsNamed(record, name);
  if (named.length === 1) return named[0]!;
  if (!named.length) throw new AskProblem("unknown", `No outlet in ${record.path} is called “${name}”.`);
  const some = named.slice(0, 5).map((outlet) => `“${outlet}”`);
  throw new AskProblem("query", `“${name}” can be ${some.join(" or ")}: write the name in full.`);
}
