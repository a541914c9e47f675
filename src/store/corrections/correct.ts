import type { Database } from "libsql";
import { basisOf } from "./basis.ts";
import { checked } from "./check.ts";
import { type Group, groupHolding, groupOf } from "./nodes.ts";
import { type By, CorrectionProblem, type Fulfilled, type Named, Outdated, type Told, type Wish } from "./wish.ts";

/** @throws Outdated where what a wish was based on has changed since */
export function checkBasis(db: Database, wish: Wish, { basis }: By): void {
  if (basis === undefined) return;
  const id = subjectOf(wish);
  if (basisOf(db, id) !== basis) throw new Outdated(`${id} has changed since it was looked at.`);
}

function subjectOf(wish: Wish): string {
  switch (wish.do) {
    case "merge":
      return wish.one;
    case "split":
      return wish.group;
    case "check":
      return wish.article;
    default:
      return wish.statement;
  }
}

/** What fulfils a wish. @throws CorrectionProblem where it names what isn't there, or what is so already */
export function decisionsFor(db: Database, wish: Wish): Fulfilled {
  const all = (sql: string, ...values: unknown[]) =>
    (
      db
        .prepare(sql)
        .raw()
        .all(...values) as [string][]
    ).map(([value]) => value);

  function group(id: string): Group {
    const found = groupOf(db, id);
    if (!found) throw new CorrectionProblem(`There is no person, utterance or point ${id} in this record.`);
    return found;
  }

  /** The nodes of a group that a person means by one of them: a name, a statement, an utterance of a point; and what it is called. */
  function meant({ kind, nodes }: Group, member: string): [nodes: string[], named: Named] {
    const ids =
      kind === "person"
        ? all("select node from person_name where name = ? or node = ?", member, member)
        : kind === "point"
          ? (groupOf(db, member)?.nodes ?? []).slice(0, 1)
          : [member];
    const found = ids.filter((id) => nodes.includes(id));
    if (!found.length) throw new CorrectionProblem(`${member} is no part of it.`);
    if (kind === "person") {
      return [found, { id: member, words: all("select name from person_name where node = ?", found[0])[0]! }];
    }
    const { words, where } = said(found[0]!)!;
    return [found, { id: member, words, ...(kind === "utterance" && { where }) }];
  }

  /** The words of a statement that stands, who says them, and in which outlet or article. */
  function said(id: string): { words: string; speaker: string | null; where: string } | undefined {
    const [article, attribution] = id.split("#");
    const found = db
      .prepare(
        `select s.content, n.name, coalesce(a.outlet, a.name) from article a join statement s on s.article = a.id
         left join person_name n on n.id = s.speaker where a.key = ? and s.attribution = ?`,
      )
      .raw()
      .get(article, attribution ?? "") as unknown as [string, string | null, string] | undefined;
    return found && { words: found[0], speaker: found[1], where: found[2] };
  }

  /** A statement that stands, or that somebody rejected; called by its words. */
  function statement(id: string): { words: string; speaker: string | null } {
    const stands = said(id);
    if (stands) return stands;
    const [told] = all(
      `select coalesce(told, '{}') from decision where kind = 'attribution' and a = ? and undone is null order by id desc`,
      id,
    );
    if (told === undefined) throw new CorrectionProblem(`There is no statement ${id} in this record.`);
    return { words: (JSON.parse(told) as Partial<Told>).one?.words ?? id, speaker: null };
  }

  switch (wish.do) {
    case "merge": {
      const [one, other] = [group(wish.one), group(wish.other)];
      const toPoint = wish.as === "point" || one.kind === "point" || other.kind === "point";
      const kind = toPoint ? "point" : one.kind;
      const fit = toPoint ? [one, other].every((each) => each.kind !== "person") : one.kind === other.kind;
      if (!fit)
        throw new CorrectionProblem(
          `${wish.one} is a ${one.kind} and ${wish.other} a ${other.kind}; they can't be one${toPoint ? " talking point" : ""}.`,
        );
      // An utterance that is put to a point: its fullest report stands for it.
      const [as, bs] = [one, other].map((each) =>
        kind === "point" && each.kind === "utterance" ? each.nodes.slice(0, 1) : each.nodes,
      ) as [string[], string[]];
      if (
        groupHolding(db, kind, as[0]!) !== undefined &&
        groupHolding(db, kind, as[0]!) === groupHolding(db, kind, bs[0]!)
      )
        throw new CorrectionProblem(`${wish.one} and ${wish.other} are one already.`);
      const told: Told = {
        do: "merge",
        one: { id: wish.one, words: one.words },
        other: { id: wish.other, words: other.words },
      };
      const pairs = [[as[0]!, bs[0]!], ...keptApart(db, kind, as, bs)] as [string, string][];
      return { decided: pairs.map(([a, b]) => ({ kind, a, b, same: true })), told };
    }
    case "split": {
      const { kind, nodes, words } = group(wish.group);
      const meantBy = [...new Set(wish.members)].map((member) => meant({ kind, nodes, words }, member));
      const [first] = meantBy;
      if (!first) throw new CorrectionProblem(`Nothing of ${wish.group} was named.`);
      const out = meantBy.flatMap(([ids]) => ids);
      const rest = nodes.filter((node) => !out.includes(node));
      if (!rest.length) throw new CorrectionProblem(`That is all that ${wish.group} holds.`);
      const apart = out.flatMap((a) => rest.map((b) => ({ kind, a, b, same: false })));
      const together = out.slice(1).map((b) => ({ kind, a: out[0]!, b, same: true }));
      const more = meantBy.length - 1;
      return {
        decided: [...apart, ...together],
        told: { do: "split", one: { id: wish.group, words }, other: { ...first[1], ...(more && { more }) } },
      };
    }
    case "accept":
    case "reject": {
      const { words } = statement(wish.statement);
      return {
        decided: [{ kind: "attribution", a: wish.statement, b: null, same: wish.do === "accept" }],
        told: { do: wish.do, one: { id: wish.statement, words }, other: null },
      };
    }
    case "check":
      return checked(db, wish);
    case "speaker": {
      const { speaker } = wish;
      const { words, speaker: was } = statement(wish.statement);
      return {
        decided: [{ kind: "speaker", a: wish.statement, b: speaker && `${speaker.kind}:${speaker.name}`, same: true }],
        told: {
          do: "speaker",
          one: { id: wish.statement, words },
          other: speaker && { id: null, words: speaker.name },
          was,
        },
      };
    }
  }
}

/** Pairs between two groups that somebody split before: whoever merges the groups decides anew about each. */
function keptApart(db: Database, kind: string, some: readonly string[], others: readonly string[]): [string, string][] {
  const [as, bs] = [some, others].map((nodes) => JSON.stringify(kind === "point" ? allReports(db, nodes) : nodes));
  return db
    .prepare(
      `select a, b from decision where kind = ?1 and same = 0 and undone is null
       and (a in (select value from json_each(?2)) and b in (select value from json_each(?3))
         or b in (select value from json_each(?2)) and a in (select value from json_each(?3)))`,
    )
    .raw()
    .all(kind, as, bs) as [string, string][];
}

/** All statements that render the utterances that these render: decisions about points name an utterance by any of them. */
function allReports(db: Database, statements: readonly string[]): string[] {
  const reports = db
    .prepare(
      `select b.key || '#' || o.attribution from article a join statement s on s.article = a.id
       join statement o on o.utterance = s.utterance join article b on b.id = o.article
       where a.key = ? and s.attribution = ?`,
    )
    .raw();
  return statements.flatMap((id) => (reports.all(...id.split("#")) as [string][]).map(([report]) => report));
}
