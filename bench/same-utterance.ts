import { readFileSync } from "node:fs";
import { groupId, shortHash } from "../src/record/ids.ts";
import type { Linker } from "../src/record/linker.ts";
import type { Statement } from "../src/record/statement.ts";
import { statementsOf } from "../src/record/statements-of.ts";
import { divide } from "../src/record/utterances/divide.ts";
import { utteranceLinker } from "../src/record/utterances/linker.ts";
import { loadUtteranceModel, type UtteranceWeights } from "../src/record/utterances/model.ts";
import { loadWordWeights } from "../src/record/words/word-weights.ts";
import type { Span } from "../src/text/span.ts";
import { type Given, type MarkedArticle, markedStatements } from "../training/utterances/marked.ts";
import { viewsOf } from "../training/utterances/pairs.ts";
import { trainUtterances } from "../training/utterances/train.ts";
import { readJsonl } from "./jsonl.ts";
import { linkAll } from "./link.ts";
import type { Figures, Measure } from "./measure.ts";
import { readingsOf } from "./readings.ts";
import { type FoundStatement, scoreUtterances } from "./utterance-score.ts";

const FOLDS = 10;

/** A statement and where its words stand. */
interface Placed {
  statement: Statement;
  content: readonly Span[];
}

/**
 * Which statements are taken for one utterance: pairs in two articles, against those marked by hand. `given`: statements,
 * speakers and occasions as marked; `speakers found`: speakers and occasions found in the text; `from the text`: all found by
 * the engine. On articles that the shipped weights were learned from, others stand in for them: learned from the other
 * events, fold by fold.
 */
export const sameUtterance: Measure = {
  name: "same-utterance",
  summary: "pairs of statements taken for one utterance, against those marked by hand; percent",
  data: "shared/data/outlets/utterances.dev.jsonl",
  byEngine: true,
  async run({ data, engine, model, print }): Promise<Figures> {
    const articles = readJsonl<MarkedArticle>(data);
    const linker = linkerFor(articles, print);
    const readings = await readingsOf(data, engine, model);
    const marked = (given: Given) => (article: MarkedArticle) =>
      markedStatements(article, given).map((statement, i) => ({ statement, content: article.statements[i]!.content }));
    const read = ({ id }: MarkedArticle) =>
      statementsOf(readings.get(id)!, id).map((statement, i) => ({
        statement,
        content: readings.get(id)!.attributions[i]!.content,
      }));
    const views: [string, (article: MarkedArticle) => Placed[]][] = [
      ["given", marked({ speakers: "marked", occasions: "marked" })],
      ["speakers found", marked({ speakers: "found", occasions: "found" })],
      ["from the text", read],
    ];
    const figures: Figures = {};
    print(`${"".padEnd(16)}     P      R     F1`);
    for (const [name, statementsIn] of views) {
      const { precision, recall, f1 } = judge(articles, statementsIn, linker);
      Object.assign(figures, { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: f1 });
      print(`${name.padEnd(16)}${[precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join(" ")}`);
    }
    return figures;
  },
};

function judge(
  articles: readonly MarkedArticle[],
  statementsIn: (article: MarkedArticle) => Placed[],
  linker: Linker<Statement>,
) {
  const placed = new Map(articles.map((article) => [article.id, statementsIn(article)]));
  const nodes = [...placed.values()].flat().map(({ statement }) => ({ id: statement.id, node: statement }));
  const utterances = new Map<string, string>();
  for (const members of linkAll(linker, nodes)) {
    for (const member of members) utterances.set(member, groupId("utterance", members));
  }
  const found = (id: string): FoundStatement[] =>
    placed.get(id)!.map(({ statement, content }) => ({
      utterance: utterances.get(statement.id)!,
      speaker: statement.speaker?.name ?? null,
      content,
    }));
  return scoreUtterances(articles, found).of("same-utterance pairs, articles apart");
}

/** The shipped linker; on articles that it was learned from, one for each fold that was learned from the others. */
function linkerFor(articles: readonly MarkedArticle[], print: (line: string) => void): Linker<Statement> {
  const [words, weights] = ["words", "utterances"].map((name) =>
    JSON.parse(readFileSync(new URL(`../models/${name}/weights.json`, import.meta.url), "utf8")),
  );
  const known = new Set((weights as UtteranceWeights).learnedFrom);
  if (!articles.some(({ text }) => known.has(shortHash(text)))) {
    print("by the shipped weights");
    return utteranceLinker(loadUtteranceModel(words, weights));
  }
  print(`by weights learned from the other events, in ${FOLDS} folds`);
  const pairs = viewsOf(articles, loadWordWeights(words));
  const events = [...new Set(articles.map(({ event }) => String(event)))];
  const fold = new Map(events.map((event, i) => [event, i % FOLDS]));
  const linkers = Array.from({ length: FOLDS }, (_, f) => {
    const others = pairs.filter((pair) => pair.events.every((event) => fold.get(event) !== f));
    return utteranceLinker(loadUtteranceModel(words, trainUtterances(others)));
  });
  const ofArticle = new Map(articles.map(({ id, event }) => [id, linkers[fold.get(String(event))!]!]));
  // Of two events in two folds each has its linker; the one that holds the two for more alike is heard.
  const linkerOf = (a: Statement, b: Statement) => {
    const [one, other] = [a, b].map(({ article }) => ofArticle.get(article)!);
    return one === other || one!.likelihood(a, b) >= other!.likelihood(a, b) ? one! : other!;
  };
  return {
    keys: linkers[0]!.keys,
    compare: (a, b) => linkerOf(a, b).compare(a, b),
    group: (nodes, links, decisions) => divide(nodes, links, decisions, (a, b) => linkerOf(a, b).likelihood(a, b)),
  };
}
