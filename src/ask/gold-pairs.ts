import type { OpenRecord } from "../store/open.ts";
import type { NodeKind } from "../store/schema.ts";

/** Two names that somebody made one person, or kept apart: the format of nomenklatura's name bench. */
export interface GoldNames {
  readonly case_group: string;
  readonly schema: "Person" | "Organization";
  readonly name1: string;
  readonly name2: string;
  readonly is_match: boolean;
  readonly notes: string;
  readonly who: string;
}

/** Two statements that somebody made one utterance, or whose utterances make one talking point; or that are not. */
export interface GoldPair {
  readonly one: GoldStatement;
  readonly other: GoldStatement;
  readonly same: boolean;
  readonly who: string;
}

export interface GoldStatement {
  /** The id of the article that it is in, as it came. */
  readonly article: string;
  readonly speaker: string | null;
  readonly words: string;
  /** Where the words stand in the article's text. */
  readonly content: readonly (readonly [number, number])[];
}

interface Decided {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly who: string;
}

export async function goldNames(record: OpenRecord): Promise<GoldNames[]> {
  const nameOf = record.db.prepare("select name, kind from person_name where node = ?").raw();
  return decidedOn(record, "person").flatMap(({ a, b, same, who }): GoldNames[] => {
    const [one, other] = [a, b].map((node) => nameOf.get(node) as unknown as [string, string] | undefined);
    if (!one || !other) return [];
    const schema = [one, other].every(([, kind]) => kind === "person") ? "Person" : "Organization";
    const [[name1], [name2]] = [one, other];
    return [{ case_group: "corrections", schema, name1, name2, is_match: same, notes: "", who }];
  });
}

export async function goldPairs(record: OpenRecord, kind: "utterance" | "point"): Promise<GoldPair[]> {
  const find = record.db
    .prepare(
      `select a.name, n.name, s.content, s.spans from article a join statement s on s.article = a.id
       left join person_name n on n.id = s.speaker where a.key = ? and s.attribution = ?`,
    )
    .raw();
  const statement = (id: string): GoldStatement | undefined => {
    const found = find.get(...id.split("#")) as unknown as [string, string | null, string, string] | undefined;
    if (!found) return undefined;
    const [article, speaker, words, spans] = found;
    return { article, speaker, words, content: JSON.parse(spans) };
  };
  return decidedOn(record, kind).flatMap(({ a, b, same, who }) => {
    const [one, other] = [statement(a), statement(b)];
    return one && other ? [{ one, other, same, who }] : [];
  });
}

/** What holds about each pair of nodes: what was decided last. */
function decidedOn({ db }: OpenRecord, kind: NodeKind): Decided[] {
  const rows = db
    .prepare("select a, b, same, who from decision where kind = ? and undone is null order by id")
    .raw()
    .all(kind) as [string, string, 0 | 1, string][];
  const last = new Map<string, Decided>();
  for (const [a, b, same, who] of rows) last.set(a < b ? `${a} ${b}` : `${b} ${a}`, { a, b, same: same === 1, who });
  return [...last.values()];
}
