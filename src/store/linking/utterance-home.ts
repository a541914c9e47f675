import type { Database } from "libsql";
import { groupId } from "../../record/ids.ts";
import type { Linker } from "../../record/linker.ts";
import type { Statement } from "../../record/statement.ts";
import { formsOf, heldAgainstLongest, type RenderForm } from "../../record/utterances/form.ts";
import type { Decisions } from "./decided.ts";
import type { Home, Node } from "./home.ts";
import { createSettledUtterances } from "./settled-utterances.ts";
import type { Statements } from "./statements.ts";
import { byId, utteranceOf } from "./utterance-of.ts";

/** Told of utterances before they change or go, and when they came or have changed: their talking points hang on it. */
export interface UtteranceWatch {
  leaving(rows: readonly number[]): void;
  came(utterances: readonly Came[]): void;
  /** Whether one was told to be leaving and hasn't come again. */
  hasLeft(row: number): boolean;
  /** Of utterances that say what they said, but in other articles than before. */
  carriedBy(rows: readonly number[]): void;
}

/** An utterance that is new or has changed. */
export interface Came {
  row: number;
  key: string;
  /** The row of its fullest render. */
  fullest: number;
  /** The first day on which it can have been reported. */
  day: number | null;
}

type Row = [
  row: number,
  key: string,
  fullest: number,
  speaker: number | null,
  renders: number,
  from: number | null,
  to: number | null,
  settled: 0 | 1,
];

/** Statements are grouped into utterances. */
export function createUtteranceHome(
  db: Database,
  linker: Linker<Statement>,
  statements: Statements,
  decisions: Decisions,
  watch: UtteranceWatch,
): Home<Statement> {
  const insert = db.prepare(
    `insert into utterance (key, fullest, speaker, renders, first_from, first_to, quotation, settled)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertAlone = db.prepare(
    `insert into utterance (key, fullest, speaker, renders, first_from, first_to)
     select ?, s.id, s.speaker, 1, a.published_from, a.published_to
     from statement s join article a on a.id = s.article where s.id = ?`,
  );
  const update = db.prepare(
    `update utterance set fullest = ?, speaker = ?, renders = ?, first_from = ?, first_to = ?, quotation = ?, settled = ?
     where id = ?`,
  );
  const remove = db.prepare("delete from utterance where id = ?");
  const assign = db.prepare("update statement set utterance = ?, form = ? where id = ?");
  const before = db
    .prepare(
      `select u.id, u.key, u.fullest, u.speaker, u.renders, u.first_from, u.first_to, u.settled
       from utterance u
       where u.id in (select s.utterance from json_each(?) j cross join statement s on s.id = j.value)`,
    )
    .raw();
  const standing = db
    .prepare("select s.id, s.speaker, s.utterance, s.form from json_each(?) j cross join statement s on s.id = j.value")
    .raw();

  return {
    kind: "utterance",
    linker,
    load: statements.load,
    decided: () => decisions.of("utterance"),
    keepAlone(rows) {
      const came: Came[] = [];
      for (const [row, { id, node }] of statements.load(rows)) {
        const key = groupId("utterance", [id]);
        const utterance = insertAlone.run([key, row]).lastInsertRowid as number;
        assign.run([utterance, formsOf([node])[0]!, row]);
        came.push({ row: utterance, key, fullest: row, day: node.published?.[0] ?? node.published?.[1] ?? null });
      }
      watch.came(came);
    },
    settled: createSettledUtterances(db, statements),
    keep(groups, settled) {
      const rows = JSON.stringify(groups.flat().map(({ row }) => row));
      const was = new Map((before.all(rows) as Row[]).map((row) => [row[1], row]));
      const now = new Map(
        (standing.all(rows) as [number, number | null, number | null, RenderForm][]).map(
          ([row, speaker, utterance, form]) => [row, { speaker, utterance, form }],
        ),
      );
      const made = groups.map((group) => ({ group, made: utteranceOf(group, (row) => now.get(row)?.speaker ?? null) }));
      const members = new Map<number, Node<Statement>[]>();
      for (const node of groups.flat()) {
        const utterance = now.get(node.row)?.utterance;
        if (utterance == null) continue;
        const others = members.get(utterance);
        if (others) others.push(node);
        else members.set(utterance, [node]);
      }
      /** What says what it said: its talking points needn't be looked for again, however many more carry it. */
      const stays = new Set<number>();
      const carried: number[] = [];
      const other = made.filter(({ group, made }) => {
        const old = was.get(made.key);
        if (!old || watch.hasLeft(old[0])) return true;
        const [utterance, , fullest, speaker, renders, from, to, wasSettled] = old;
        if (fullest !== made.fullest || speaker !== made.speaker || from !== made.from || to !== made.to) return true;
        stays.add(utterance);
        const before = members.get(utterance) ?? [];
        if (areInMany(before) !== areInMany(group)) carried.push(utterance);
        if (settled.has(group) !== (wasSettled === 1)) return true;
        return renders !== group.length || group.some(({ row }) => now.get(row)?.utterance !== utterance);
      });
      const leaving = [...was.values()].map(([row]) => row).filter((row) => !stays.has(row));
      watch.leaving(leaving);
      const kept = new Set<number>();
      const came: Came[] = [];
      for (const { group, made } of other) {
        const { key, fullest, speaker, renders, from, to } = made;
        const sorted = [...group].sort(byId);
        const { forms, longest } = heldAgainstLongest(sorted.map(({ node }) => node));
        const quotation = settled.has(group) ? (sorted[longest]?.row ?? null) : null;
        const columns = [fullest, speaker, renders, from, to, quotation, Number(settled.has(group))];
        let utterance = was.get(key)?.[0];
        if (utterance === undefined) {
          utterance = insert.run([key, ...columns]).lastInsertRowid as number;
        } else {
          update.run([...columns, utterance]);
          kept.add(utterance);
        }
        sorted.forEach(({ row }, i) => {
          const is = now.get(row);
          if (is?.utterance !== utterance || is.form !== forms[i]) assign.run([utterance!, forms[i]!, row]);
        });
        if (!stays.has(utterance)) came.push({ row: utterance, key, fullest, day: from ?? to });
      }
      for (const row of leaving) if (!kept.has(row)) remove.run([row]);
      watch.came(came);
      watch.carriedBy(carried);
    },
  };
}

/** Whether more than one article holds some statements. */
function areInMany(nodes: readonly Node<Statement>[]): boolean {
  return nodes.some(({ node }) => node.article !== nodes[0]!.node.article);
}
