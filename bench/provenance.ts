import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { findFacts } from "../src/article/facts.ts";
import { findProvenance } from "../src/provenance/provenance.ts";
import type { Attribution } from "../src/reading/reading.ts";
import { layText } from "../src/text/lay.ts";
import { overlap, type Span } from "../src/text/span.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { Tallies } from "./tally.ts";

/** A hop marked by hand. */
export interface MarkedHop {
  credited: string | null;
  evidence: Span;
  /** The article's own outlet. */
  self: boolean;
  /** “told Stahl”, “the report said”: the medium stands further up. */
  anaphoric: boolean;
  /** No words show it. */
  inferred: boolean;
}

interface MarkedArticle {
  id: string;
  source?: string;
  date?: string;
  title?: string;
  url?: string;
  /** Where the line lacks it, the text of `articles.jsonl.gz` beside the file with the same id. */
  text?: string;
  hops: MarkedHop[];
}

/** An article with its statements marked by hand, as `utterances.dev.jsonl` has them. */
interface MarkedStatements {
  id: string;
  date: string;
  title: string;
  text: string;
  statements: {
    content: Span[];
    cue: Span[];
    source: Span[];
    speaker: string | null;
    occasion: { kind: string; with: string | null } | null;
  }[];
}

/**
 * How well the hops are read: those whose medium or document is named where it is credited, precision and recall, and
 * recall of those that lean on a name further up. A hop is right where its evidence overlaps a marked one's and the names
 * agree; credits of the article's own outlet don't count. And, with the statements and speakers of `utterances.dev.jsonl`
 * beside the data given: how many have the kind of occasion that was marked.
 */
export const provenance: Measure = {
  name: "provenance",
  summary: "hops named, precision and recall; anaphoric hops, recall; occasions of given statements, kind; percent",
  data: "shared/data/outlets/provenance.dev.jsonl",
  byEngine: true,
  async run({ data, print }): Promise<Figures> {
    const tallies = new Tallies();
    const articles = readJsonl<MarkedArticle>(data);
    const texts = textsBeside(data, articles);
    for (const { id, source, hops, ...fields } of articles) {
      const text = fields.text ?? texts.get(id);
      if (text === undefined) throw new Error(`There is no text for article ${id} of ${data}.`);
      const article = { ...fields, id, text, ...(source ? { outlet: source } : {}) };
      const facts = findFacts(article);
      countHops(tallies, hops, findProvenance(layText(text, facts.parts), facts, [], []).hops);
    }
    const marked = join(dirname(data), "utterances.dev.jsonl");
    if (existsSync(marked)) for (const article of readJsonl<MarkedStatements>(marked)) countOccasions(tallies, article);
    for (const row of tallies.table()) print(row);
    const [hops, anaphoric, occasions] = [NAMED, ANAPHORIC, OCCASIONS].map((name) => tallies.of(name));
    return {
      "hops named P": hops!.precision,
      "hops named R": hops!.recall,
      "hops named F1": hops!.f1,
      "hops anaphoric R": anaphoric!.recall,
      ...(occasions!.gold
        ? {
            "occasion kind P": occasions!.precision,
            "occasion kind R": occasions!.recall,
            "occasion kind F1": occasions!.f1,
          }
        : {}),
    };
  },
};

const NAMED = "hops named";
const ANAPHORIC = "hops anaphoric (recall)";
const OCCASIONS = "occasions, kind";

/** Counts one article's hops: each found one meets at most one marked one, the marked ones in their order. */
export function countHops(
  tallies: Tallies,
  marked: readonly MarkedHop[],
  found: readonly { from: string; evidence: Span }[],
): void {
  const [named, anaphoric] = [tallies.of(NAMED), tallies.of(ANAPHORIC)];
  const used = new Set<number>();
  for (const hop of marked) {
    if (hop.self || hop.inferred) continue;
    const meets = ({ from, evidence }: { from: string; evidence: Span }) =>
      overlap(evidence, hop.evidence) && (!hop.credited || sameMedium(from, hop.credited));
    const met = found.findIndex((each, i) => !used.has(i) && meets(each));
    if (met >= 0) used.add(met);
    const tally = hop.anaphoric ? anaphoric : named;
    tally.gold++;
    if (met >= 0) tally.goldMet++;
  }
  found.forEach(({ evidence }, i) => {
    const right = used.has(i);
    if (!right && marked.some((hop) => (hop.self || hop.inferred) && overlap(evidence, hop.evidence))) return;
    named.found++;
    if (right) named.foundRight++;
  });
}

const LOOKALIKE: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  т: "t",
  н: "h",
  к: "k",
  м: "m",
  в: "b",
};

/** “The Harbour Times” and “Harbour Times”, “CBS” and “CBS' Evening Hour” are one. */
function sameMedium(a: string, b: string): boolean {
  const fold = (name: string) =>
    name
      .toLowerCase()
      .replace(/[а-я]/g, (letter) => LOOKALIKE[letter] ?? letter)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/^the\s+/, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [x, y] = [fold(a), fold(b)];
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x));
}

/** The kinds that were marked, by ours: the marks are coarser, and tell posts on Twitter from other posts. */
const MARKED_KIND: Record<string, string> = {
  testimony: "hearing",
  session: "speech",
  rally: "speech",
  event: "speech",
  "town hall": "speech",
  briefing: "press conference",
  poll: "report",
  video: "other",
  message: "other",
  memo: "other",
  book: "other",
  "court filing": "other",
  ruling: "other",
};

function markedKind(kind: string, other: string | null): string {
  if (kind === "post") return other && /twitter/i.test(other) ? "tweet" : "other";
  return MARKED_KIND[kind] ?? kind;
}

/** The outlet is the last part of an id: “12-nyt”. */
const OUTLETS: Record<string, string> = { fox: "Fox News", hpo: "HuffPost", nyt: "The New York Times" };

function countOccasions(tallies: Tallies, { id, date, title, text, statements }: MarkedStatements): void {
  const outlet = OUTLETS[id.slice(id.lastIndexOf("-") + 1)];
  const facts = findFacts({ id, text, title, date, ...(outlet ? { outlet } : {}) });
  const begin = ({ cue, content }: (typeof statements)[number]) => (cue[0] ?? content[0])?.[0] ?? 0;
  const given = [...statements].sort((a, b) => begin(a) - begin(b));
  const attributions = given.map(({ content, cue, source, speaker }, i): Omit<Attribution, "occasion"> => {
    return {
      id: `a${i + 1}`,
      source,
      cue,
      content,
      kind: "indirect",
      act: "speech",
      speaker,
      within: null,
      confidence: 1,
    };
  });
  const { occasions, occasionOf } = findProvenance(layText(text, facts.parts), facts, attributions, []);
  const byId = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  const tally = tallies.of(OCCASIONS);
  given.forEach(({ occasion }, i) => {
    const gold = occasion && occasion.kind !== "unnamed" ? occasion.kind : null;
    const found = byId.get(occasionOf[i] ?? "");
    const kind = found ? markedKind(found.kind, found.with) : null;
    if (gold) tally.gold++;
    if (kind) tally.found++;
    if (gold && gold === kind) {
      tally.goldMet++;
      tally.foundRight++;
    }
  });
}

function textsBeside(data: string, articles: readonly MarkedArticle[]): Map<string, string> {
  if (articles.every(({ text }) => text !== undefined)) return new Map();
  const all = readJsonl<{ id: string; text: string }>(join(dirname(data), "articles.jsonl.gz"));
  return new Map(all.map(({ id, text }) => [id, text]));
}
