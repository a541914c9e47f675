import type { Database } from "libsql";
import type { NodeKind } from "../schema.ts";

/** A person, an utterance or a talking point, as linking sees it. */
export interface Group {
  kind: NodeKind;
  /** The nodes that it holds, by ids that outlive their rows; the one that stands for it comes first. */
  nodes: string[];
  /** What it is called: a person's name, the words of an utterance. */
  words: string;
}

const STATEMENT = "select a.key || '#' || s.attribution from statement s join article a on a.id = s.article";
const GROUPS: readonly [NodeKind, nodes: string, words: string][] = [
  [
    "person",
    "select n.node from person p join person_name n on n.person = p.id where p.key = ? order by n.articles desc, n.node",
    "select name from person where key = ?",
  ],
  [
    "utterance",
    `${STATEMENT} join utterance u on u.id = s.utterance where u.key = ? order by s.id <> u.fullest, 1`,
    "select s.content from utterance u join statement s on s.id = u.fullest where u.key = ?",
  ],
  [
    "point",
    `${STATEMENT} join utterance u on u.fullest = s.id join point p on p.id = u.point where p.key = ?
     order by u.id <> p.first, 1`,
    `select s.content from point p join utterance u on u.id = p.first join statement s on s.id = u.fullest
     where p.key = ?`,
  ],
];

/** The group of this id; undefined where the record holds none. */
export function groupOf(db: Database, id: string): Group | undefined {
  for (const [kind, members, words] of GROUPS) {
    const nodes = (db.prepare(members).raw().all(id) as [string][]).map(([node]) => node);
    if (nodes.length) return { kind, nodes, words: (db.prepare(words).raw().get(id) as unknown as [string])[0] };
  }
  return undefined;
}

/** The group that holds a node now; undefined where the node is in none. */
export function groupHolding(db: Database, kind: NodeKind, node: string): string | undefined {
  const [article, attribution] = node.split("#");
  const of = "from statement s join article a on a.id = s.article join utterance u on u.id = s.utterance";
  const found =
    kind === "person"
      ? db.prepare("select p.key from person_name n join person p on p.id = n.person where n.node = ?").raw().get(node)
      : db
          .prepare(
            kind === "utterance"
              ? `select u.key ${of} where a.key = ? and s.attribution = ?`
              : `select p.key ${of} join point p on p.id = u.point where a.key = ? and s.attribution = ?`,
          )
          .raw()
          .get(article, attribution);
  return (found as unknown as [string] | undefined)?.[0];
}
