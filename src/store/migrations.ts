import type { Database } from "libsql";
import { lookUp, wordsOfName } from "./name-words.ts";

/** Marks a file as a record of hearsay: "hear" in `PRAGMA application_id`. */
export const APPLICATION_ID = 0x68656172;

/** What is counted as rows come and go. */
const TALLIED = ["statement", "utterance", "person"] as const;

/**
 * What makes and changes the tables of `schema.ts`, in order; `PRAGMA user_version` counts how many were applied. One
 * that was released is never changed: what changes the tables is a new one.
 *
 * Row numbers are never given twice (`autoincrement`), since keys and links may outlive their nodes for a while.
 */
export const MIGRATIONS: readonly (string | ((db: Database) => void))[] = [
  `
  create table article (
    id integer primary key,
    key text not null unique,
    name text not null,
    url text,
    digest integer not null,
    headline text,
    outlet text,
    byline text,
    published_from integer,
    published_to integer,
    stands integer not null,
    added text not null
  );
  create index article_digest on article (digest);
  create index article_url on article (url) where url is not null;
  create index article_outlet on article (outlet) where outlet is not null;

  create table reading (
    article integer primary key references article,
    engine text not null,
    model text not null,
    given text,
    text blob not null,
    json blob not null
  );

  create table person_name (
    id integer primary key autoincrement,
    node text not null unique,
    kind text not null,
    name text not null,
    articles integer not null,
    seen integer,
    person integer references person
  );
  create index person_name_person on person_name (person);

  create table person_role (
    name integer not null references person_name,
    role text not null,
    articles integer not null,
    first integer,
    last integer,
    primary key (name, role)
  ) without rowid;

  create table person (
    id integer primary key autoincrement,
    key text not null unique,
    name text not null,
    kind text not null
  );

  create table utterance (
    id integer primary key autoincrement,
    key text not null unique,
    fullest integer not null,
    speaker integer references person_name,
    renders integer not null,
    first_from integer,
    first_to integer,
    point integer references point
  );
  create index utterance_point on utterance (point) where point is not null;
  create index utterance_speaker on utterance (speaker);

  create table statement (
    id integer primary key autoincrement,
    article integer not null references article,
    attribution text not null,
    kind text not null,
    act text not null,
    confidence real not null,
    speaker integer references person_name,
    utterance integer references utterance,
    form text not null,
    cue text not null,
    content text not null,
    spans text not null,
    roles text,
    occasion text
  );
  create index statement_article on statement (article, speaker);
  create index statement_speaker on statement (speaker);
  create index statement_utterance on statement (utterance);

  create virtual table statement_words using fts5 (
    content, content = 'statement', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  );

  create table point (
    id integer primary key autoincrement,
    key text not null unique,
    first integer not null references utterance,
    utterances integer not null
  );

  create table hop (
    article integer not null references article,
    n integer not null,
    from_hand text not null,
    to_hand text,
    form text not null,
    start integer not null,
    end integer not null,
    attributions text not null,
    primary key (article, n)
  ) without rowid;

  create table node_key (
    key integer not null,
    place integer not null,
    node integer not null,
    primary key (key, place, node)
  ) without rowid;

  create table link (
    kind integer not null,
    a integer not null,
    b integer not null,
    score real not null,
    reason text not null,
    primary key (kind, a, b)
  ) without rowid;
  create index link_b on link (kind, b);

  create table decision (
    id integer primary key autoincrement,
    kind text not null,
    a text not null,
    b text,
    same integer not null,
    spans text,
    who text not null,
    at text not null,
    undone text
  );
  create index decision_a on decision (a) where undone is null;
  create index decision_b on decision (b) where undone is null;
  `,
  // What fulfils one wish is one correction; with why, what it was about, and who took it back.
  `
  alter table decision add column wish integer;
  alter table decision add column note text;
  alter table decision add column told text;
  alter table decision add column undone_by text;
  update decision set wish = id;
  create index decision_wish on decision (wish);
  `,
  // What pages ask for of a large record: counted as rows come and go, and looked up in the order in which it is shown.
  (db) => {
    db.exec(`
  drop index article_outlet;
  create index article_outlet on article (outlet, stands, published_from, published_to);
  create index article_day on article (stands, published_from, published_to);
  create index person_name_articles on person_name (articles);
  drop index utterance_speaker;
  create index utterance_speaker on utterance (speaker, coalesce(first_to, first_from, -1e9));
  create index utterance_made on utterance (speaker, point) where point is not null;
  create index utterance_moved on utterance (coalesce(first_to, first_from, -1e9), point) where point is not null;
  create index point_utterances on point (utterances desc, key);

  create table name_word (
    word text not null,
    name integer not null,
    primary key (word, name)
  ) without rowid;

  create table tally (what text primary key, n integer not null) without rowid;
  ${TALLIED.map(
    (table) => `
  insert into tally select '${table}', count(*) from ${table};
  create trigger ${table}_in after insert on ${table} begin update tally set n = n + 1 where what = '${table}'; end;
  create trigger ${table}_out after delete on ${table} begin update tally set n = n - 1 where what = '${table}'; end;`,
  ).join("")}

  create table outlet_speaker (
    outlet text not null,
    speaker integer not null,
    articles integer not null,
    statements integer not null,
    primary key (outlet, speaker)
  ) without rowid;
  create index outlet_speaker_articles on outlet_speaker (outlet, articles);
  insert into outlet_speaker select outlet, coalesce(speaker, 0), count(distinct article), count(*)
    from statement s join article a on a.id = s.article where outlet is not null group by outlet, coalesce(speaker, 0);
  create trigger outlet_speaker_in after insert on statement begin
    insert into outlet_speaker select outlet, coalesce(new.speaker, 0), not exists (
        select 1 from statement s where s.article = new.article and s.speaker is new.speaker and s.id <> new.id), 1
      from article where id = new.article and outlet is not null
      on conflict do update set articles = articles + excluded.articles, statements = statements + 1;
  end;
  create trigger outlet_speaker_out after delete on statement begin
    update outlet_speaker set statements = statements - 1, articles = articles - not exists (
        select 1 from statement s where s.article = old.article and s.speaker is old.speaker)
      where outlet = (select outlet from article where id = old.article) and speaker = coalesce(old.speaker, 0);
    delete from outlet_speaker where outlet = (select outlet from article where id = old.article)
      and speaker = coalesce(old.speaker, 0) and statements = 0;
  end;
  create trigger outlet_renamed after update of outlet on article when old.outlet is not new.outlet begin
    update outlet_speaker set articles = articles - 1, statements = statements - (
        select count(*) from statement s where s.article = old.id and coalesce(s.speaker, 0) = outlet_speaker.speaker)
      where outlet = old.outlet and speaker in (select coalesce(speaker, 0) from statement where article = old.id);
    delete from outlet_speaker where outlet = old.outlet and statements = 0;
    insert into outlet_speaker select new.outlet, coalesce(speaker, 0), 1, count(*) from statement
      where article = new.id and new.outlet is not null group by coalesce(speaker, 0)
      on conflict do update set articles = articles + 1, statements = statements + excluded.statements;
  end;
  `);
    const add = db.prepare("insert or ignore into name_word (word, name) values (?, ?)");
    for (const [id, name] of db.prepare("select id, name from person_name").raw().all() as unknown as [
      number,
      string,
    ][]) {
      for (const word of wordsOfName(name)) add.run([lookUp(word), id]);
    }
  },
  // Which articles carry an utterance, by the index alone.
  `
  drop index statement_utterance;
  create index statement_utterance on statement (utterance, article);
  `,
  `
  create table crowd (
    kind integer not null,
    node integer not null,
    level integer not null,
    primary key (kind, node)
  ) without rowid;
  `,
  `
  alter table utterance add column quotation integer;
  alter table utterance add column settled integer not null default 0;
  `,
];
