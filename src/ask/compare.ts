import { sql } from "kysely";
import { compareWording, type Wording } from "../record/wording/wording.ts";
import { plainWords } from "../record/words/plain-words.ts";
import type { OpenRecord } from "../store/open.ts";
import { type Event, type EventAsked, eventOf, withWords } from "./compare-event.ts";
import { type Side, type SideArticles, type SideAsked, sideOf } from "./compare-side.ts";
import { piecesOf } from "./content.ts";
import { type Page, type Paging, pageOf } from "./page.ts";
import { asAnswer, type Render, type RenderRow, rendersOf } from "./renders.ts";
import { rowsAsOne } from "./rows-as-one.ts";
import { type UtteranceRef, utteranceRefs } from "./utterance-refs.ts";

/** Two outlets, or two times, and the event on which they are compared. */
export interface CompareAsked extends EventAsked {
  readonly a: SideAsked;
  readonly b: SideAsked;
}

/** What two sides made of one event. Each list has those first that most reports carry: the most striking to leave out. */
export interface Comparison {
  /** What they were compared on; null for what narrowed nothing. */
  readonly event: { readonly [field in keyof EventAsked]-?: string | null };
  readonly a: Side;
  readonly b: Side;
  readonly both: Page<InBoth>;
  readonly onlyA: Page<InOne>;
  readonly onlyB: Page<InOne>;
  /** Of those in both, how many the two don't render word for word alike; null where there are too many to lay side by side. */
  readonly differently: number | null;
}

/** An utterance that both carried. */
export interface InBoth {
  readonly utterance: UtteranceRef;
  /** How A renders it, and how B does: of several reports those that are most alike. */
  readonly a: Render;
  readonly b: Render;
  /** Of the two, one laid on the other, as for an utterance. */
  readonly wording: Wording;
}

/** An utterance that one side carried and the other didn't. */
export interface InOne {
  readonly utterance: UtteranceRef;
  readonly report: Render;
  /** An utterance that makes the same talking point, which the other side did carry. */
  readonly instead: UtteranceRef | null;
}

/** Of so many reports of each side, the most alike are looked for. */
const COMPARED = 8;
/** So many utterances are laid side by side to count those that differ. */
const LAID = 200;

/**
 * What did these two make of the same event? What both carried, and in which words each; what only one of them did.
 *
 * @throws AskProblem where a side is not known, a date doesn't exist, or nothing can be looked for
 * @example await compare(record, { a: { outlet: "Northern Wire" }, b: { outlet: "Lantern" }, since: "2024-03" })
 */
export async function compare(record: OpenRecord, asked: CompareAsked, paging: Paging = {}): Promise<Comparison> {
  const { since, until } = asked;
  const event = await eventOf(record, asked);
  const [a, b] = [await sideOf(record, asked.a, { since, until }), await sideOf(record, asked.b, { since, until })];
  const carried = [await carriedBy(record, a, event), await carriedBy(record, b, event)];
  const [inA, inB] = (event.match === null ? carried : await narrowed(record, event.match, carried)) as [
    Carried[],
    Carried[],
  ];
  const [rowsA, rowsB] = [new Set(inA.map(({ id }) => id)), new Set(inB.map(({ id }) => id))];
  const both = inA.filter(({ id }) => rowsB.has(id));
  const laid = await sideBySide(record, both.length <= LAID ? both : pageOf(both, paging).results, a, b);
  const page = pageOf(both, paging);
  return {
    event: { words: given(asked.words), point: given(asked.point), since: given(since), until: given(until) },
    a: a.side,
    b: b.side,
    both: { ...page, results: page.results.map(({ id }) => laid.get(id)!) },
    onlyA: await onlyIn(
      record,
      pageOf(
        inA.filter(({ id }) => !rowsB.has(id)),
        paging,
      ),
      a,
      inB,
    ),
    onlyB: await onlyIn(
      record,
      pageOf(
        inB.filter(({ id }) => !rowsA.has(id)),
        paging,
      ),
      b,
      inA,
    ),
    differently: both.length <= LAID ? [...laid.values()].filter(differs).length : null,
  };
}

function given(text: string | undefined): string | null {
  return text?.trim() || null;
}

/** Whether the two have other words, and not only other spellings. */
export function differs({ wording }: InBoth): boolean {
  return wording.others.some(({ changes }) => changes.some(({ kind }) => kind !== "same" && kind !== "spelling"));
}

interface Carried {
  id: number;
  point: number | null;
}

/** The event's utterances that a side carries, those of most reports first. */
async function carriedBy(record: OpenRecord, { articles }: SideArticles, { condition }: Event): Promise<Carried[]> {
  const rows = await rowsAsOne<[id: number, point: number | null]>(
    record,
    sql`json_array(id, point)`,
    sql`select u.id, u.point from utterance u where u.id in
      (select utterance from statement where article in (select value from json_each(${JSON.stringify(articles)})))
      and ${condition} order by u.renders desc, coalesce(u.first_to, u.first_from, -1e9) desc, u.key`,
  );
  return rows.map(([id, point]) => ({ id, point }));
}

/** Of each list what has these words. */
async function narrowed(record: OpenRecord, match: string, lists: readonly Carried[][]): Promise<Carried[][]> {
  const found = await withWords(record, match, [...new Set(lists.flat().map(({ id }) => id))]);
  return lists.map((list) => list.filter(({ id }) => found.has(id)));
}

async function sideBySide(
  record: OpenRecord,
  both: readonly Carried[],
  a: SideArticles,
  b: SideArticles,
): Promise<Map<number, InBoth>> {
  const rows = both.map(({ id }) => id);
  const [refs, renders] = [await utteranceRefs(record, rows), await rendersOf(record, rows)];
  const [ofA, ofB] = [new Set(a.articles), new Set(b.articles)];
  return new Map(
    refs.map((utterance, i) => {
      const all = renders.get(rows[i]!)!;
      const [one, other] = mostAlike(
        all.filter(({ rows }) => ofA.has(rows.article)),
        all.filter(({ rows }) => ofB.has(rows.article)),
      );
      return [rows[i]!, { utterance, a: asAnswer(one), b: asAnswer(other), wording: wordingOf(one, other) }];
    }),
  );
}

/** The two of these that share most of their words; of those alike in this, the fullest. */
function mostAlike(ofA: readonly RenderRow[], ofB: readonly RenderRow[]): [RenderRow, RenderRow] {
  const [someA, someB] = [ofA.slice(0, COMPARED), ofB.slice(0, COMPARED)];
  const words = new Map(
    [...someA, ...someB].map((render) => [render, new Set(plainWords(render.words).map(({ word }) => word))]),
  );
  const pairs = someA.flatMap((a) =>
    someB.map((b) => {
      const [one, other] = [words.get(a)!, words.get(b)!];
      const shared = [...one].filter((word) => other.has(word)).length;
      const alike = shared / Math.max(1, one.size + other.size - shared);
      return { pair: [a, b] as [RenderRow, RenderRow], alike, length: a.words.length + b.words.length };
    }),
  );
  return pairs.reduce((best, one) =>
    one.alike > best.alike || (one.alike === best.alike && one.length > best.length) ? one : best,
  ).pair;
}

/** The report of most words; of two alike the earlier. */
function fullestOf(renders: readonly RenderRow[]): RenderRow {
  return renders.reduce((best, one) => (one.words.length > best.words.length ? one : best));
}

function wordingOf(...renders: readonly RenderRow[]): Wording {
  return compareWording(
    renders.map(({ id, kind, words, content }) => ({ id, kind, content: piecesOf(words, content), spans: content })),
  );
}

async function onlyIn(
  record: OpenRecord,
  page: Page<Carried>,
  { articles }: SideArticles,
  others: readonly Carried[],
): Promise<Page<InOne>> {
  const rows = page.results.map(({ id }) => id);
  const [refs, renders] = [await utteranceRefs(record, rows), await rendersOf(record, rows)];
  const ofPoint = new Map(others.flatMap(({ id, point }) => (point === null ? [] : [[point, id] as const])).reverse());
  const instead = page.results.map(({ point }) => (point === null ? undefined : ofPoint.get(point)));
  const found = [...new Set(instead)].filter((row) => row !== undefined);
  const insteadRefs = new Map((await utteranceRefs(record, found)).map((ref, i) => [found[i]!, ref]));
  const own = new Set(articles);
  return {
    ...page,
    results: refs.map((utterance, i) => ({
      utterance,
      report: asAnswer(fullestOf(renders.get(rows[i]!)!.filter(({ rows }) => own.has(rows.article)))),
      instead: insteadRefs.get(instead[i]!) ?? null,
    })),
  };
}
