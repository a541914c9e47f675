import type { Database } from "libsql";
import { groupId } from "../../record/ids.ts";
import type { Statement } from "../../record/statement.ts";
import { formOfAnother, type RenderForm } from "../../record/utterances/form.ts";
import type { Node, SettledGroup } from "./home.ts";
import type { Statements } from "./statements.ts";
import { byFullness } from "./utterance-of.ts";

type Row = [statement: number, ...utterance: Settled];

type Settled = [
  row: number,
  key: string,
  size: number,
  fullest: number,
  /** Who speaks by the fullest render itself. */
  speaker: number | null,
  quotation: number | null,
  from: number | null,
  to: number | null,
  /** Whether more than one article carries it. */
  isInMany: 0 | 1,
];

/**
 * Utterances that further reports join without a look at those that are there: one more copy of what many papers carry costs
 * the same as the third. All that an utterance says of itself stays as it is, but for the count; a report that would change
 * more, for it is fuller or earlier, doesn't join.
 */
export function createSettledUtterances(
  db: Database,
  statements: Statements,
): (rows: Iterable<number>) => Map<number, SettledGroup<Statement>> {
  const select = db
    .prepare(
      `select s.id, u.id, u.key, u.renders, u.fullest, f.speaker, u.quotation, u.first_from, u.first_to,
         (select min(article) from statement where utterance = u.id) <>
         (select max(article) from statement where utterance = u.id)
       from json_each(?) j cross join statement s on s.id = j.value
       cross join utterance u on u.id = s.utterance and u.settled = 1 join statement f on f.id = u.fullest`,
    )
    .raw();
  const speakers = db.prepare("select id, speaker from statement where id in (select value from json_each(?))").raw();
  const assign = db.prepare("update statement set utterance = ?, form = ? where id = ?");
  const grow = db.prepare("update utterance set renders = renders + ? where id = ?");

  /** The form of one more report; null where it makes of the utterance what it wasn't. */
  function formIn(utterance: Settled, { id, node }: Node<Statement>, speaker: number | null): RenderForm | null {
    const [, key, , fullest, fullestSpeaker, quotation, first, last] = utterance;
    const [from, to] = node.published ?? [null, null];
    if (groupId("utterance", [id]) < key || isBefore(from, first) || isBefore(to, last)) return null;
    if (fullestSpeaker === null && speaker !== null) return null;
    const held = statements.load(quotation === null ? [fullest] : [fullest, quotation]);
    if (byFullness({ id, node }, held.get(fullest)!) < 0) return null;
    const longest = quotation === null ? null : held.get(quotation)!;
    return formOfAnother(node, longest?.node ?? null, longest !== null && id < longest.id);
  }

  function join(utterance: Settled, nodes: readonly Node<Statement>[]): boolean {
    const [row, , , , , , , , isInMany] = utterance;
    if (!isInMany) return false;
    const known = speakers.all(JSON.stringify(nodes.map(({ row }) => row))) as [number, number | null][];
    const speakerOf = new Map(known);
    const forms = nodes.map((node) => formIn(utterance, node, speakerOf.get(node.row) ?? null));
    if (forms.includes(null)) return false;
    nodes.forEach((node, i) => void assign.run([row, forms[i]!, node.row]));
    grow.run([nodes.length, row]);
    return true;
  }

  return (rows) => {
    const groups = new Map<number, SettledGroup<Statement>>();
    const found = new Map<number, SettledGroup<Statement>>();
    for (const [statement, ...utterance] of select.all(JSON.stringify([...rows])) as Row[]) {
      const [row, , size] = utterance;
      const group = groups.get(row) ?? { size, join: (nodes) => join(utterance, nodes) };
      groups.set(row, group);
      found.set(statement, group);
    }
    return found;
  };
}

function isBefore(day: number | null, other: number | null): boolean {
  return day !== null && (other === null || day < other);
}
