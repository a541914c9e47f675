import type { Article } from "../article/article.ts";
import type { Attribution, Evidence, Hop, Person, Reading } from "../reading/reading.ts";
import { daysOf } from "../record/days.ts";
import { shortHash } from "../record/ids.ts";
import type { PointNode } from "../record/points/point-node.ts";
import type { Days, Statement } from "../record/statement.ts";
import { statementsOf } from "../record/statements-of.ts";
import { type Correction, correctedReading } from "./corrections/correction.ts";
import { type Identity, identityOf } from "./identity.ts";
import type { Linkers } from "./linkers.ts";
import { hashedKeys } from "./linking/keys.ts";
import { GAP } from "./linking/statements.ts";
import { makesPoints } from "./linking/telling.ts";
import { pack, unpack } from "./packed.ts";

/**
 * A reading on its way into the record, with all that can be worked out without the record. Plain data: workers make
 * entries, and the one thread that writes has little left to do.
 */
export interface Entry extends Identity {
  headline: string | null;
  outlet: string | null;
  byline: string | null;
  published: Days | null;
  engine: string;
  model: string;
  /** The article's fields beside its text, as JSON; null where there was only a reading. */
  given: string | null;
  text: Uint8Array;
  json: Uint8Array;
  statements: EntryStatement[];
  names: EntryName[];
  hops: Hop[];
}

export interface EntryStatement {
  statement: Statement;
  attribution: string;
  confidence: number;
  spans: Attribution["content"];
  /** Which of `names` speaks. */
  name: number | null;
  /** Where linking looks for its like, hashed. */
  keys: number[];
  /** Where an utterance looks for its like of which this is the fullest render, hashed. */
  pointKeys: number[];
}

/** A name under which somebody speaks in this article. */
export interface EntryName {
  node: string;
  name: string;
  kind: Person["kind"];
  roles: readonly string[];
}

/** The entry of a reading, and of the article that was read where there is one; with what people put right in it. */
export function entryOf(
  reading: Reading,
  article: Article | undefined,
  linkers: Linkers,
  corrections: readonly Correction[] = [],
): Entry {
  const identity = identityOf({ id: reading.id, text: reading.text, url: article?.url });
  const { text, ...rest } = reading;
  const names: EntryName[] = [];
  const indexOf = new Map<string, number>();
  const nameOf = ({ speaker }: Statement): number | null => {
    if (!speaker) return null;
    const node = nameNode(speaker.kind, speaker.name);
    let index = indexOf.get(node);
    if (index === undefined) {
      index = names.push({ node, ...speaker }) - 1;
      indexOf.set(node, index);
    }
    return index;
  };
  const corrected = correctedReading(reading, corrections);
  const statements = statementsOf(corrected, identity.key).map((statement, i): EntryStatement => {
    const { id, confidence, content } = corrected.attributions[i]!;
    const keys = linkers.utterance ? hashedKeys("utterance", linkers.utterance.keys(statement)) : [];
    const point: PointNode = {
      content: statement.content.join(GAP),
      speaker: statement.speaker?.name ?? null,
      days: statement.published,
    };
    const pointKeys =
      linkers.point && makesPoints(statement, confidence) ? hashedKeys("point", linkers.point.keys(point)) : [];
    return { statement, attribution: id, confidence, spans: content, name: nameOf(statement), keys, pointKeys };
  });
  return {
    ...identity,
    headline: reading.article.headline,
    outlet: reading.article.outlet?.name ?? null,
    byline: reading.article.byline?.name ?? null,
    published: daysOf(reading.article.published),
    engine: reading.engine.name,
    model: reading.engine.model,
    given: article ? givenOf(article) : null,
    text: pack(text),
    json: pack(JSON.stringify(rest)),
    statements,
    names,
    hops: reading.provenance,
  };
}

/** The id of a name as a node. @example nameNode("person", "Mira Vossel") // "n" and ten letters */
export function nameNode(kind: Person["kind"], name: string): string {
  return `n${shortHash(`${kind}\n${name}`)}`;
}

function givenOf({ id: _id, text: _text, ...fields }: Article): string {
  return JSON.stringify(fields);
}

/** The reading that an entry was made of. */
export function readingIn({ text, json }: Pick<Entry, "text" | "json">): Reading {
  return { ...JSON.parse(unpack(json)), text: unpack(text) };
}

/** The article that an entry was made of; of a reading from elsewhere, what it says came with the article. */
export function articleIn(entry: Pick<Entry, "name" | "url" | "given" | "text" | "json">): Article {
  const { name: id, url, given } = entry;
  const text = unpack(entry.text);
  if (given !== null) return { id, text, ...JSON.parse(given) };
  const { headline, outlet, byline, published, language } = readingIn(entry).article;
  const field = (named: { name: string; evidence: Evidence } | null) =>
    named && !Array.isArray(named.evidence) ? named.name : undefined;
  const date =
    published && published.precision !== "window" && !Array.isArray(published.evidence) ? published.date : undefined;
  const fields = { url, title: headline, outlet: field(outlet), author: field(byline), date, language };
  return { id, text, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) };
}
