import type { OpenRecord } from "../store/open.ts";
import { NODE_KINDS } from "../store/schema.ts";
import type { CorrectableGroup, Member } from "./correctable.ts";
import { personsNamed } from "./names.ts";
import { summaries } from "./person.ts";
import { points } from "./points.ts";
import { utteranceRefs } from "./utterance-refs.ts";
import { who } from "./who.ts";

/** So many are shown to choose from. */
const MOST = 10;

/**
 * What may be the same as a person, an utterance or a talking point: with words, what has them in its names or reports; else
 * what the machine judged alike but not alike enough. Of a talking point, other points and utterances that are in none.
 */
export async function alike(
  record: OpenRecord,
  { id, kind }: Pick<CorrectableGroup, "id" | "kind">,
  words: string,
): Promise<Member[]> {
  const found = words.trim() ? await named[kind](record, words) : await linked[kind](record, id);
  return found.filter((one) => one.id !== id).slice(0, MOST);
}

/** Rows of a query that gives one column. */
function column(record: OpenRecord, text: string, ...values: unknown[]): number[] {
  return (
    record.db
      .prepare(text)
      .raw()
      .all(...values) as [number][]
  ).map(([row]) => row);
}

/** The groups that hold what a member of this one was linked with, the likeliest first. */
function beside(record: OpenRecord, kind: CorrectableGroup["kind"], id: string): number[] {
  const [table, group, owner] = {
    person: ["person_name", "person", "person"],
    utterance: ["statement", "utterance", "utterance"],
    point: ["utterance", "id", "point"],
  }[kind] as [string, string, string];
  return column(
    record,
    // So written, SQLite looks up the links of each member; else it looks through all there are.
    `with own as materialized (select n.id from "${owner}" g cross join "${table}" n on n."${owner}" = g.id where g.key = ?2),
     near as (select l.b as node, l.score from own cross join link l on l.kind = ?1 and l.a = own.id
       union all select l.a, l.score from own cross join link l indexed by link_b on l.kind = ?1 and l.b = own.id)
     select other."${group}" from near cross join "${table}" other on other.id = near.node
     where other.id not in (select id from own) group by other."${group}" order by max(near.score) desc limit ?3`,
    NODE_KINDS[kind],
    id,
    MOST + 1,
  );
}

const linked = {
  person: async (record: OpenRecord, id: string) => personMembers(record, beside(record, "person", id)),
  utterance: async (record: OpenRecord, id: string) => utteranceMembers(record, beside(record, "utterance", id)),
  point: async (record: OpenRecord, id: string) => pointMembers(record, beside(record, "point", id)),
};

const named = {
  person: async (record: OpenRecord, words: string) =>
    personMembers(record, (await personsNamed(record, words)).slice(0, MOST + 1)),
  utterance: async (record: OpenRecord, words: string) =>
    (await who(record, words, { limit: MOST + 1 })).results.map(asMember),
  point: async (record: OpenRecord, words: string) => {
    const made = (await points(record, words, { limit: MOST + 1 })).results;
    const alone = (await who(record, words, { limit: MOST + 1 })).results.filter(({ point }) => point === null);
    return [
      ...made.map(({ id, first, utterances }) => ({ ...asMember(first), id, count: utterances })),
      ...alone.map(asMember),
    ];
  },
};

async function personMembers(record: OpenRecord, rows: readonly number[]): Promise<Member[]> {
  return (await summaries(record, rows)).map(({ id, name, utterances }) => ({
    id,
    words: name,
    speaker: null,
    outlets: [],
    first: null,
    count: utterances,
  }));
}

async function utteranceMembers(record: OpenRecord, rows: readonly number[]): Promise<Member[]> {
  return (await utteranceRefs(record, rows)).map(asMember);
}

/** The points that utterances make, each once, and the utterances that make none. */
async function pointMembers(record: OpenRecord, rows: readonly number[]): Promise<Member[]> {
  const seen = new Set<string>();
  return (await utteranceRefs(record, rows)).flatMap((ref) => {
    const id = ref.point ?? ref.id;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...asMember(ref), id }];
  });
}

function asMember({
  id,
  words,
  speaker,
  outlets,
  first,
  renders,
}: Awaited<ReturnType<typeof utteranceRefs>>[number]): Member {
  return { id, words, speaker: speaker?.name ?? null, outlets, first, count: renders };
}
