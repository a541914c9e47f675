import type { Database } from "libsql";
import type { NodeKind } from "../schema.ts";

/** Two rows that a person decided to be one, or not. */
export interface Decided {
  a: number;
  b: number;
  same: boolean;
}

/** What people decided, by the rows that it is about now; of several decisions about a pair, the last. */
export interface Decisions {
  of(kind: NodeKind): Decided[];
  /** The rows that one correction is about, be it taken back. */
  about(kind: NodeKind, correction: number): number[];
}

/** How the ids in a decision lead to rows: a name node, a statement, the utterance of a statement. */
const STATEMENT = (id: string, column: string) =>
  `(select s.${column} from article join statement s on s.article = article.id
    where article.key = substr(${id}, 1, instr(${id}, '#') - 1) and s.attribution = substr(${id}, instr(${id}, '#') + 1))`;
const ROW: Record<NodeKind, (id: string) => string> = {
  person: (id) => `(select id from person_name where node = ${id})`,
  utterance: (id) => STATEMENT(id, "id"),
  point: (id) => STATEMENT(id, "utterance"),
};

export function createDecisions(db: Database): Decisions {
  const select = (kind: NodeKind) =>
    db
      .prepare(
        `select ${ROW[kind]("decision.a")}, ${ROW[kind]("decision.b")}, same from decision
         where kind = '${kind}' and undone is null order by id`,
      )
      .raw();
  const statements = { person: select("person"), utterance: select("utterance"), point: select("point") };
  const rowsOf = (kind: NodeKind) =>
    db
      .prepare(
        `select ${ROW[kind]("decision.a")}, ${ROW[kind]("decision.b")} from decision where kind = '${kind}' and wish = ?`,
      )
      .raw();
  const correction = { person: rowsOf("person"), utterance: rowsOf("utterance"), point: rowsOf("point") };
  return {
    of(kind) {
      const decided = new Map<string, Decided>();
      for (const [a, b, same] of statements[kind].all() as [number | null, number | null, 0 | 1][]) {
        if (a === null || b === null || a === b) continue;
        decided.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { a, b, same: same === 1 });
      }
      return [...decided.values()];
    },
    about: (kind, number) =>
      (correction[kind].all(number) as (number | null)[][]).flat().filter((row): row is number => row !== null),
  };
}
