import { findFacts } from "../../src/article/facts.ts";
import { findPeople } from "../../src/people/people.ts";
import { dateNear } from "../../src/provenance/occasions/date.ts";
import { findProvenance } from "../../src/provenance/provenance.ts";
import type { Attribution, Occasion, Published, Reading } from "../../src/reading/reading.ts";
import { READING_VERSION } from "../../src/reading/version.ts";
import type { Statement } from "../../src/record/statement.ts";
import { statementsOf } from "../../src/record/statements-of.ts";
import { layText } from "../../src/text/lay.ts";
import type { Span } from "../../src/text/span.ts";

/** An article of which every statement is marked, as `outlets/utterances.dev.jsonl` holds it. */
export interface MarkedArticle {
  id: string;
  event: number | string;
  date?: string;
  title?: string;
  text: string;
  statements: MarkedStatement[];
}

export interface MarkedStatement {
  source: Span[];
  cue: Span[];
  content: Span[];
  speaker: string | null;
  kind: Attribution["kind"];
  act: Attribution["act"];
  occasion: { kind: string | null; with: string | null; when: string | null; where: string | null } | null;
  utterance: number | string;
  unsure?: boolean;
}

/** Whether speakers and occasions are taken as marked, or found in the text by the rooms that read. */
export interface Given {
  speakers: "marked" | "found";
  occasions: "marked" | "found";
}

/** The statements of a marked article, in the order in which they are marked. */
export function markedStatements(article: MarkedArticle, { speakers, occasions }: Given): Statement[] {
  const reading = readMarked(article);
  const found = statementsOf(reading, article.id);
  return article.statements.map((marked, i) => ({
    ...found[i]!,
    ...(speakers === "marked" && {
      speaker: marked.speaker ? { name: marked.speaker, kind: "person", roles: [] } : null,
    }),
    ...(occasions === "marked" && { occasion: occasionOf(marked, reading.article.published) }),
  }));
}

/** Reads a marked article: the attributions are those marked, all else is found. */
function readMarked(article: MarkedArticle): Reading {
  const facts = findFacts(article);
  const layer = layText(article.text, facts.parts);
  const attributions = article.statements.map(({ source, cue, content, kind, act }, i) => ({
    ...{ id: `a${i + 1}`, source, cue, content, kind, act, within: null, confidence: 1 },
  }));
  const { people, speakers } = findPeople(layer, facts, attributions);
  const spoken = attributions.map((attribution, i) => ({ ...attribution, speaker: speakers[i] ?? null }));
  const { occasions, occasionOf, hops } = findProvenance(layer, facts, spoken, people);
  return {
    version: READING_VERSION,
    id: article.id,
    text: article.text,
    article: facts,
    attributions: spoken.map((attribution, i) => ({ ...attribution, occasion: occasionOf[i] ?? null })),
    people,
    occasions,
    provenance: hops,
    engine: { name: "marked", model: "by hand" },
  };
}

/** What the marks don't tell apart from any other occasion. */
const UNTOLD = ["other", "unnamed"];
/** What the marks call otherwise than readings do. */
const CALLED: Record<string, string> = { tweet: "post", hearing: "testimony" };

function occasionOf({ occasion }: MarkedStatement, published: Published | null): Occasion | null {
  if (!occasion || Object.values(occasion).every((value) => value === null)) return null;
  const { kind, when, where } = occasion;
  const date = when === null ? null : dateNear(when, [0, when.length], [0, when.length], published);
  const told = kind !== null && !UNTOLD.includes(kind);
  return {
    id: "o",
    kind: told ? (CALLED[kind] ?? kind) : "statement",
    with: occasion.with,
    place: where,
    date,
    evidence: [0, 0],
  };
}
