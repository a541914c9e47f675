import type { Database } from "libsql";
import type { Statement } from "../../record/statement.ts";
import type { Node } from "./home.ts";
import { placeOf } from "./keys.ts";
import { createRecent } from "./recent.ts";

/** Statements as nodes, by their rows. */
export interface Statements {
  load(rows: Iterable<number>): Map<number, Node<Statement>>;
  /** Hands over one that was just written, so that it needn't be loaded. */
  know(row: number, statement: Statement): Node<Statement>;
  forget(row: number): void;
  forgetAll(): void;
}

/** So many stay in memory: most comparisons are with what came a short while ago. */
const KEPT = 8_000;

/** What stands between the pieces of a content where it is one text. */
export const GAP = " … ";

type Row = [
  row: number,
  attribution: string,
  kind: Statement["kind"],
  act: Statement["act"],
  cue: string,
  content: string,
  spans: string,
  roles: string | null,
  occasion: string | null,
  article: string,
  outlet: string | null,
  from: number | null,
  to: number | null,
  name: string | null,
  nameKind: "person" | "body" | "group" | null,
];

export function createStatements(db: Database): Statements {
  const recent = createRecent<Node<Statement>>(KEPT);
  const select = db
    .prepare(
      `select s.id, s.attribution, s.kind, s.act, s.cue, s.content, s.spans, s.roles, s.occasion,
         a.key, a.outlet, a.published_from, a.published_to, n.name, n.kind
       from json_each(?) j cross join statement s on s.id = j.value join article a on a.id = s.article
       left join person_name n on n.id = s.speaker`,
    )
    .raw();
  return {
    load(rows) {
      const found = new Map<number, Node<Statement>>();
      const missing: number[] = [];
      for (const row of rows) {
        const known = recent.get(row);
        if (known) found.set(row, known);
        else missing.push(row);
      }
      if (missing.length) {
        for (const row of select.all(JSON.stringify(missing)) as Row[]) {
          const node = nodeOf(row[0], statementOf(row));
          recent.set(node.row, node);
          found.set(node.row, node);
        }
      }
      return found;
    },
    know(row, statement) {
      const node = nodeOf(row, statement);
      recent.set(row, node);
      return node;
    },
    forget: recent.delete,
    forgetAll: recent.clear,
  };
}

/** The place of a statement among its like: by the first day on which it can have been reported. */
function statementPlace({ id, published }: Statement): number {
  return placeOf(id, published?.[0] ?? published?.[1] ?? null);
}

function nodeOf(row: number, node: Statement): Node<Statement> {
  return { row, id: node.id, place: statementPlace(node), node };
}

function statementOf(row: Row): Statement {
  const [, attribution, kind, act, cue, content, spans, roles, occasion, article, outlet, from, to, name, nameKind] =
    row;
  return {
    id: `${article}#${attribution}`,
    article,
    outlet,
    published: from === null && to === null ? null : [from, to],
    kind,
    act,
    content: pieces(content, JSON.parse(spans)),
    cue,
    speaker:
      name === null || nameKind === null
        ? null
        : { name, kind: nameKind, roles: roles === null ? [] : JSON.parse(roles) },
    occasion: occasion === null ? null : JSON.parse(occasion),
  };
}

/** A content in its pieces, which may hold what stands between them. */
function pieces(content: string, spans: readonly (readonly [number, number])[]): string[] {
  let at = 0;
  return spans.map(([start, end]) => {
    const piece = content.slice(at, at + end - start);
    at += end - start + GAP.length;
    return piece;
  });
}
