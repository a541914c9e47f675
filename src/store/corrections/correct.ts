import type { Database } from "libsql";
import type { Person } from "../../reading/reading.ts";
import type { NodeKind } from "../schema.ts";
import type { Decided } from "./book.ts";

/** What a person wants put right. Ids are those that answers show. */
export type Wish =
  | { do: "merge"; one: string; other: string }
  | { do: "split"; group: string; member: string }
  | { do: "accept" | "reject"; statement: string }
  | { do: "speaker"; statement: string; speaker: { name: string; kind: Person["kind"] } | null };

/** Something that can't be put right, in a sentence that says why. */
export class CorrectionProblem extends Error {
  override readonly name = "CorrectionProblem";
}

/** The decisions that fulfil a wish. @throws CorrectionProblem where it names what isn't there */
export function decisionsFor(db: Database, wish: Wish): Decided[] {
  const all = (sql: string, ...values: unknown[]) =>
    (
      db
        .prepare(sql)
        .raw()
        .all(...values) as [string][]
    ).map(([value]) => value);

  /** The kind of a group, and the nodes that it holds, the one that stands for it first. */
  function members(id: string): { kind: NodeKind; nodes: string[] } {
    const statement = "a.key || '#' || s.attribution from statement s join article a on a.id = s.article";
    for (const [kind, sql] of [
      [
        "person",
        "select n.node from person p join person_name n on n.person = p.id where p.key = ? order by n.articles desc, n.node",
      ],
      [
        "utterance",
        `select ${statement} join utterance u on u.id = s.utterance where u.key = ? order by s.id <> u.fullest, 1`,
      ],
      [
        "point",
        `select ${statement} join utterance u on u.fullest = s.id join point p on p.id = u.point
         where p.key = ? order by u.id <> p.first, 1`,
      ],
    ] as const) {
      const nodes = all(sql, id);
      if (nodes.length) return { kind, nodes };
    }
    throw new CorrectionProblem(`There is no person, utterance or point ${id} in this record.`);
  }

  /** The nodes of a group that a person means by one of them: a name, a statement, an utterance of a point. */
  function meant(kind: NodeKind, nodes: readonly string[], member: string, group: string): string[] {
    const ids =
      kind === "person"
        ? all("select node from person_name where name = ? or node = ?", member, member)
        : kind === "point"
          ? all(
              `select a.key || '#' || s.attribution from utterance u join statement s on s.id = u.fullest
               join article a on a.id = s.article where u.key = ?`,
              member,
            )
          : [member];
    const found = ids.filter((id) => nodes.includes(id));
    if (!found.length) throw new CorrectionProblem(`The ${kind} ${group} doesn't hold ${member}.`);
    return found;
  }

  function statement(id: string): string {
    const [article, attribution] = id.split("#");
    const [found] = all(
      "select s.attribution from article a join statement s on s.article = a.id where a.key = ? and s.attribution = ?",
      article,
      attribution ?? "",
    );
    const decided = all("select a from decision where kind = 'attribution' and a = ? and undone is null", id);
    if (!found && !decided.length) throw new CorrectionProblem(`There is no statement ${id} in this record.`);
    return id;
  }

  switch (wish.do) {
    case "merge": {
      const [one, other] = [members(wish.one), members(wish.other)];
      if (one.kind !== other.kind)
        throw new CorrectionProblem(
          `${wish.one} is a ${one.kind} and ${wish.other} a ${other.kind}; they can't be one.`,
        );
      return [{ kind: one.kind, a: one.nodes[0]!, b: other.nodes[0]!, same: true }];
    }
    case "split": {
      const { kind, nodes } = members(wish.group);
      const out = meant(kind, nodes, wish.member, wish.group);
      const rest = nodes.filter((node) => !out.includes(node));
      if (!rest.length) throw new CorrectionProblem(`${wish.member} is all that ${wish.group} holds.`);
      return out.flatMap((a) => rest.map((b) => ({ kind, a, b, same: false })));
    }
    case "accept":
    case "reject":
      return [{ kind: "attribution", a: statement(wish.statement), b: null, same: wish.do === "accept" }];
    case "speaker": {
      const { speaker } = wish;
      const b = speaker && `${speaker.kind}:${speaker.name}`;
      return [{ kind: "speaker", a: statement(wish.statement), b, same: true }];
    }
  }
}
