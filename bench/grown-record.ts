import type { OpenRecord } from "../src/store/open.ts";

/** In every third round its busiest speakers speak again, and its largest outlet has every third article: wide pages. */
const WIDE = 3;
/** So many speakers are the same in those rounds; all others are new in each. */
const FAMILIAR = 20;

/**
 * Grows a record to so many articles by its own: everything in it again, round by round, with new ids, keys, and names.
 * What links and keys would say of it is left out, but for why members are in their groups: it is there to be read, not to
 * be added to. Far faster than reading that many articles, and as wide where records are wide.
 *
 * @returns how many articles it has
 */
export function growRecord({ db }: OpenRecord, wanted: number): number {
  const numberOf = (sql: string) => (db.prepare(sql).raw().get() as unknown as [number])[0];
  const had = numberOf("select count(*) from article");
  const base = Object.fromEntries(
    ["article", "statement", "utterance", "person_name", "person", "point"].map((table) => [
      table,
      numberOf(`select coalesce(max(id), 0) + 1 from ${table}`),
    ]),
  ) as Record<"article" | "statement" | "utterance" | "person_name" | "person" | "point", number>;
  db.exec(`create temp table familiar as select speaker as id from statement where speaker is not null
    group by speaker order by count(*) desc limit ${FAMILIAR}`);
  const rounds = Math.ceil(wanted / had) - 1;
  for (let round = 1; round <= rounds; round++) {
    const isWide = round % WIDE === 0;
    const left = wanted - had * round;
    const articles = left < had ? `id in (select id from article order by id limit ${left})` : "true";
    const by = (table: keyof typeof base) => base[table] * round;
    const speaker = (column: string) =>
      isWide
        ? `case when ${column} in (select id from familiar) then ${column} else ${column} + ${by("person_name")} end`
        : `${column} + ${by("person_name")}`;
    db.exec(`begin;
      insert into article select id + ${by("article")}, key || '${round}', name || '-${round}', null, digest, headline,
        case when ${isWide} then (select outlet from article group by outlet having outlet is not null order by count(*) desc limit 1)
          else outlet || ' ${round % 10}' end,
        byline, published_from, published_to, stands, added from article where id < ${base.article} and ${articles};
      insert into reading select article + ${by("article")}, engine, model, given, text, json from reading
        where article < ${base.article} and article + ${by("article")} in (select id from article);
      insert into person select id + ${by("person")}, key || '${round}', name || ' ${round}', kind from person where id < ${base.person};
      insert into person_name select id + ${by("person_name")}, node || '${round}', kind, name || ' ${round}', articles, seen,
        person + ${by("person")} from person_name where id < ${base.person_name};
      insert into name_word select word, name + ${by("person_name")} from name_word where name < ${base.person_name};
      insert or ignore into name_word select '${round}', id from person_name where id >= ${by("person_name")};
      insert into person_role select name + ${by("person_name")}, role, articles, first, last from person_role where name < ${base.person_name};
      insert into statement select id + ${by("statement")}, article + ${by("article")}, attribution, kind, act, confidence,
        ${speaker("speaker")}, utterance + ${by("utterance")}, form, cue, content, spans, roles, occasion from statement
        where id < ${base.statement} and article + ${by("article")} in (select id from article);
      insert into statement_words (rowid, content) select id, content from statement where id >= ${by("statement")};
      insert into utterance (id, key, fullest, speaker, renders, first_from, first_to, point)
        select id + ${by("utterance")}, key || '${round}', fullest + ${by("statement")}, ${speaker("speaker")},
          renders, first_from, first_to, point + ${by("point")} from utterance
        where id < ${base.utterance} and fullest + ${by("statement")} in (select id from statement);
      insert into point select id + ${by("point")}, key || '${round}', first + ${by("utterance")}, utterances from point
        where id < ${base.point} and first + ${by("utterance")} in (select id from utterance);
      insert into hop select article + ${by("article")}, n, from_hand, to_hand, form, start, end, attributions from hop
        where article < ${base.article} and article + ${by("article")} in (select id from article);
      commit`);
  }
  // Links name rows of three tables by one pair of columns, so they are copied kind by kind.
  for (const [kind, table] of [
    [1, "person_name"],
    [3, "utterance"],
  ] as const) {
    db.exec(`with recursive round (n) as (select 1 union all select n + 1 from round where n < ${rounds})
      insert or ignore into link select kind, a + n * ${base[table]}, b + n * ${base[table]}, score, reason
      from link join round where kind = ${kind} and a < ${base[table]} and b < ${base[table]}`);
  }
  db.exec("drop table familiar");
  return numberOf("select count(*) from article");
}
