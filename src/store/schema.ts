import type { Generated } from "kysely";
import type { Attribution, Person } from "../reading/reading.ts";
import type { RenderForm } from "../record/utterances/form.ts";

/**
 * The tables of a record, as kysely types them; `migrations.ts` makes them. Days count from 1970-01-01. What stands in
 * `json` columns is for display and evidence and never searched. Ids that people see are in the columns `key` (articles,
 * persons, utterances, points) and are the same in every record that holds the same articles; `id` is a row's number and
 * means nothing outside its file.
 */
export interface Tables {
  article: ArticleTable;
  reading: ReadingTable;
  person_name: PersonNameTable;
  person_role: PersonRoleTable;
  person: PersonTable;
  statement: StatementTable;
  statement_words: StatementWordsTable;
  utterance: UtteranceTable;
  point: PointTable;
  hop: HopTable;
  node_key: NodeKeyTable;
  link: LinkTable;
  crowd: CrowdTable;
  decision: DecisionTable;
  name_word: NameWordTable;
  tally: TallyTable;
  outlet_speaker: OutletSpeakerTable;
}

/** One version of one article. */
export interface ArticleTable {
  id: Generated<number>;
  /** The article's key: "a" and a short hash of its address and text. */
  key: string;
  /** The id that it came with. */
  name: string;
  url: string | null;
  /** 48 bits of the text: the same text under the same name or url is the same article. */
  digest: number;
  headline: string | null;
  outlet: string | null;
  byline: string | null;
  published_from: number | null;
  published_to: number | null;
  /** 1 where this version stands; 0 where a newer one of the same url does: then nothing below is made of it. */
  stands: 0 | 1;
  /** When it came into the record, ISO 8601. */
  added: string;
}

/** What was read, and from what; both parts packed by `packed.ts`. */
export interface ReadingTable {
  article: number;
  engine: string;
  model: string;
  /** What came with the text (title, date, outlet, author, language), as JSON; null where a reading came in place of an article. */
  given: string | null;
  /** The article's text, packed. */
  text: Uint8Array;
  /** The `Reading` without its text, as JSON, packed. */
  json: Uint8Array;
}

/** A name that somebody who speaks goes by: the node that persons are linked from. */
export interface PersonNameTable {
  id: Generated<number>;
  /** "n" and a short hash of kind and name. */
  node: string;
  kind: Person["kind"];
  name: string;
  /** How many standing articles let somebody speak by this name. */
  articles: number;
  /** What linking last saw of it, hashed; null where it has not been linked. */
  seen: number | null;
  /** The person; null only within a transaction. */
  person: number | null;
}

/** A title or office that articles give beside a name, and when. */
export interface PersonRoleTable {
  name: number;
  role: string;
  articles: number;
  first: number | null;
  last: number | null;
}

/** Somebody who speaks: names that are one. */
export interface PersonTable {
  id: Generated<number>;
  /** "p" and a short hash. */
  key: string;
  /** The name that most articles use. */
  name: string;
  kind: Person["kind"];
}

/** One attribution of a standing article. */
export interface StatementTable {
  id: Generated<number>;
  article: number;
  /** The attribution's id in the reading: with the article's key and a `#`, the statement's own: "a7f3k2m9qd#a3". */
  attribution: string;
  kind: Attribution["kind"];
  act: Attribution["act"];
  confidence: number;
  /** Who speaks: a `person_name`. */
  speaker: number | null;
  utterance: number | null;
  /** How it renders its utterance. */
  form: Form;
  cue: string;
  /** The words reported; pieces are joined by " … ". */
  content: string;
  /** Spans of the content in the article's text, as JSON: [[start, end], …]. */
  spans: string;
  /** The roles of the speaker in this article, as a JSON list; null where there is none. */
  roles: string | null;
  /** The occasion, as JSON; null where none is known. */
  occasion: string | null;
}

export type Form = RenderForm;

/**
 * Full text over `statement.content` (FTS5): `statement_words match '"word word" prefix*'`; rowid is the statement's id.
 * The column named after the table is what `match` takes.
 */
export interface StatementWordsTable {
  rowid: number;
  content: string;
  statement_words: string;
  rank: number;
}

/** One passage of one speech event: statements that render it. */
export interface UtteranceTable {
  id: Generated<number>;
  /** "u" and a short hash. */
  key: string;
  /** Its fullest render: a statement. */
  fullest: number;
  /** Who speaks, by the fullest render that knows: a `person_name`, whose person is the speaker. */
  speaker: number | null;
  renders: number;
  /** 1 where sure links alone hold its renders together and nothing else hangs on them: more can join without a look at all. */
  settled: Generated<0 | 1>;
  /** Of a settled one, the render with the longest quotation, which the forms of all are held against; null where none quotes. */
  quotation: number | null;
  /** The first and the last day that are possible for the first report of it. */
  first_from: number | null;
  first_to: number | null;
  /** The talking point; null where it stands alone. */
  point: number | null;
}

/** What several utterances say in other words. */
export interface PointTable {
  id: Generated<number>;
  key: string;
  /** The utterance that was first: a row of `utterance`. */
  first: number;
  utterances: number;
}

/** One step of an article's provenance. */
export interface HopTable {
  article: number;
  /** Its place in the reading's provenance, from 0. */
  n: number;
  from_hand: string;
  to_hand: string | null;
  form: string;
  start: number;
  end: number;
  /** The ids of the attributions that came this way, as a JSON list. */
  attributions: string;
}

/** What is linked, and so the table that a node is a row of: persons link `person_name`, utterances `statement`, points `utterance`. */
export type NodeKind = "person" | "utterance" | "point";

/** Node kinds as `link` numbers them: there are many links, and few kinds. */
export const NODE_KINDS = { person: 1, utterance: 2, point: 3 } as const satisfies Record<NodeKind, number>;

/** Where a node is looked up. */
export interface NodeKeyTable {
  /** 48 bits of the node's kind and the key. */
  key: number;
  /** Places nodes under one key in an order that doesn't depend on when they came: day, then hash of the id. */
  place: number;
  node: number;
}

/** Nodes that stand in a crowd: so many hang together that only stronger links hold them together. */
export interface CrowdTable {
  /** One of `NODE_KINDS`. */
  kind: number;
  node: number;
  /** Which of the strengths of links, 1 or more; nodes that aren't here have 0. */
  level: number;
}

/** Two nodes that were judged alike: rows of `person_name`, `statement` or `utterance`. `a` < `b`. */
export interface LinkTable {
  /** One of `NODE_KINDS`. */
  kind: number;
  a: number;
  b: number;
  score: number;
  reason: string;
}

/**
 * What people decided. It names nodes by ids that outlive their rows, so it holds through re-reading:
 *
 * - `person`, `utterance`, `point`: whether `a` and `b` are one (`same`). Persons are named by name nodes ("n…"),
 *   utterances and points by statements ("a…#a3") that they hold;
 * - `attribution`: whether the statement `a` was read right (`same`); one that was not is left out of everything;
 * - `speaker`: `b` says the words of the statement `a`, as "kind:name"; null for nobody known.
 */
export interface DecisionTable {
  id: Generated<number>;
  kind: NodeKind | "attribution" | "speaker";
  a: string;
  b: string | null;
  same: 0 | 1;
  /** Where the content of statements `a` and `b` was when it was decided, as JSON, for finding them in a later reading. */
  spans: string | null;
  who: string;
  /** ISO 8601. */
  at: string;
  /** When it was taken back, ISO 8601. */
  undone: string | null;
  undone_by: string | null;
  /** The number of the first of the decisions that fulfil one wish: they are one correction, made and taken back together. */
  wish: number;
  /** Why, in the words of whoever decided. */
  note: string | null;
  /** What was put right, in words, as JSON (`Told`); null where an older hearsay wrote it. */
  told: string | null;
}

/** The words of names, as `name-words.ts` looks them up. A name may be gone. */
export interface NameWordTable {
  word: string;
  name: number;
}

/** How many rows a table has; triggers count them. */
export interface TallyTable {
  what: "statement" | "utterance" | "person";
  n: number;
}

/** Whom an outlet lets speak: in how many of its articles that stand, how often. Triggers count them. */
export interface OutletSpeakerTable {
  outlet: string;
  /** A `person_name`; 0 for nobody known. */
  speaker: number;
  articles: number;
  statements: number;
}
