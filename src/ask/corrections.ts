import { groupHolding } from "../store/corrections/nodes.ts";
import type { Told, Wish } from "../store/corrections/wish.ts";
import type { OpenRecord } from "../store/open.ts";
import type { DecisionTable, NodeKind } from "../store/schema.ts";
import { PAGE, type Page, type Paging, rangeOf } from "./page.ts";

/** Something that a person put right. */
export interface CorrectionEntry {
  readonly number: number;
  readonly do: Wish["do"];
  /** What it is about: a person, an utterance, a talking point, a statement, or all statements of an article. */
  readonly kind: "person" | "utterance" | "point" | "statement" | "article";
  readonly one: CorrectedThing;
  /** What it was made one with, what was split off, who is said to speak; null where that is nothing or nobody. */
  readonly other: CorrectedThing | null;
  /** How many statements of an article that was checked were found right, and how many wrong; null of all else. */
  readonly checked: { readonly right: number; readonly wrong: number } | null;
  /** Who spoke before, where another speaker was given. */
  readonly was: string | null;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  readonly note: string | null;
  /** By whom and when it was taken back; null where it holds. */
  readonly undone: { readonly who: string | null; readonly at: string } | null;
}

export interface CorrectedThing {
  /** Where it is now: the id of the group that holds it, or of the statement; null where a later reading has it no more. */
  readonly id: string | null;
  /** What it was called when it was corrected. */
  readonly words: string;
  /** In which outlet or article a report is that was split off; null of all else. */
  readonly where: string | null;
  /** How many more were split off with it. */
  readonly more: number;
}

type Row = Pick<
  DecisionTable,
  "kind" | "a" | "b" | "same" | "who" | "at" | "undone" | "undone_by" | "note" | "told"
> & {
  id: number;
};

const COLUMNS = ["id", "kind", "a", "b", "same", "who", "at", "undone", "undone_by", "note", "told"] as const;

/** What people put right in a record, the latest first: what they took back again, too. */
export async function corrections(record: OpenRecord, paging: Paging = {}): Promise<Page<CorrectionEntry>> {
  const { limit, page, offset } = rangeOf(paging);
  const all = record.query.selectFrom("decision").whereRef("wish", "=", "id");
  const rows = await all.select(COLUMNS).orderBy("id", "desc").limit(limit).offset(offset).execute();
  const { total } = await all.select((of) => of.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { results: rows.map((row) => entryOf(record, row)), page, limit, more: total > offset + limit, total };
}

/** On which page of all corrections one of them is. */
export function pageOfCorrection({ db }: OpenRecord, correction: number): number {
  const later = db.prepare("select count(*) from decision where id = wish and id > ?").raw().get(correction);
  return 1 + Math.floor((later as unknown as [number])[0] / PAGE);
}

/** The corrections that touch any of these nodes (names, statements), the latest first; those taken back, too. */
export async function correctionsOf(
  record: OpenRecord,
  kinds: readonly DecisionTable["kind"][],
  nodes: readonly string[],
): Promise<CorrectionEntry[]> {
  const touching = record.query
    .selectFrom("decision")
    .select("wish")
    .where("kind", "in", kinds)
    .where((where) => where.or([where("a", "in", nodes), where("b", "in", nodes)]));
  const rows = await record.query
    .selectFrom("decision")
    .select(COLUMNS)
    .where("id", "in", touching)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => entryOf(record, row));
}

function entryOf({ db }: OpenRecord, row: Row): CorrectionEntry {
  const { id, kind, a, b, who, at, note, undone, undone_by } = row;
  const told: Told = row.told === null ? untold(row) : (JSON.parse(row.told) as Told);
  const isGroup = kind !== "attribution" && kind !== "speaker";
  const now = (node: string | null) =>
    node === null ? null : isGroup ? (groupHolding(db, kind, node) ?? null) : node.endsWith("#?") ? null : node;
  // Of a split, `a` is what was split off, and `b` what it was split from.
  const [one, other] = told.do === "split" ? [b, a] : [a, b];
  return {
    number: id,
    do: told.do,
    kind: isGroup ? kind : told.do === "check" ? "article" : "statement",
    one: { id: told.do === "check" ? told.one.id : now(one), words: told.one.words, where: null, more: 0 },
    other: told.other && {
      id: isGroup ? now(other) : null,
      words: told.other.words,
      where: told.other.where ?? null,
      more: told.other.more ?? 0,
    },
    checked: told.do === "check" ? { right: told.right ?? 0, wrong: told.wrong ?? 0 } : null,
    was: told.was ?? null,
    who,
    at,
    note,
    undone: undone === null ? null : { who: undone_by, at: undone },
  };
}

/** What an older hearsay kept nothing about but the nodes. */
function untold({ kind, a, b, same }: Row): Told {
  const is = same === 1;
  if (kind === "attribution") return { do: is ? "accept" : "reject", one: { id: a, words: a }, other: null };
  const other = b === null ? null : { id: b, words: kind === "speaker" ? b.slice(b.indexOf(":") + 1) : b };
  if (kind === "speaker") return { do: "speaker", one: { id: a, words: a }, other };
  return is
    ? { do: "merge", one: { id: a, words: a }, other }
    : { do: "split", one: other!, other: { id: a, words: a } };
}

/**
 * Where a person, an utterance or a talking point is now that has the id no more since it was merged or split: what was cited
 * is found again.
 *
 * @returns null where nobody corrected anything of that id, or it is there no more
 */
export function movedTo({ db }: OpenRecord, id: string): string | null {
  const rows = db
    .prepare(
      `select kind, a, b, told ->> '$.do', told ->> '$.other.id' from decision where id = wish and undone is null
       and kind in ('person', 'utterance', 'point') and ? in (told ->> '$.one.id', told ->> '$.other.id') order by id desc`,
    )
    .raw()
    .all(id) as [NodeKind, string, string, Told["do"], string | null][];
  for (const [kind, a, b, done, other] of rows) {
    // Of a split, `a` is what was split off, and the group was the other one's.
    const now = groupHolding(db, kind, done === "merge" && other !== id ? a : b);
    // What was put to a talking point is none itself: its id begins with another letter.
    if (now !== undefined && now !== id && now[0] === id[0]) return now;
  }
  return null;
}
