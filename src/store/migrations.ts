/** Marks a file as a record of hearsay: "hear" in `PRAGMA application_id`. */
export const APPLICATION_ID = 0x68656172;

/**
 * What makes and changes the tables of `schema.ts`, in order; `PRAGMA user_version` counts how many were applied. One
 * that was released is never changed: what changes the tables is a new one.
 *
 * Row numbers are never given twice (`autoincrement`), since keys and links may outlive their nodes for a while.
 */
export const MIGRATIONS: readonly string[] = [
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
];
