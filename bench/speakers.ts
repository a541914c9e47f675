import { findFacts } from "../src/article/facts.ts";
import { findPeople } from "../src/people/people.ts";
import { layText } from "../src/text/lay.ts";
import type { Span } from "../src/text/span.ts";
import { readJsonl } from "./jsonl.ts";
import type { Figures, Measure } from "./measure.ts";
import { type MarkedArticle, scoreUtterances } from "./utterance-score.ts";

/** A statement with the words that name its source, and the speaker that a reader found behind them. */
type MarkedStatement = MarkedArticle["statements"][number] & { source: Span[]; cue: Span[] };

interface MarkedSources extends MarkedArticle {
  title?: string;
  statements: MarkedStatement[];
}

const PRONOUN = /^(?:he|she|his|her|him|they|it|who)$/i;
/** The name of the tally that judges names: the same last word, no contrary first initial. */
const NAMES = "speaker (of matched, named)";

/**
 * Who speaks, where the source of each statement is given as marked by hand: what resolving alone gets right. Of the
 * statements whose speaker has a name: `right`, `wrong`, `open` (no speaker said); `pronouns right`: of those whose
 * source is a pronoun; `nameless open`: of the statements whose speaker has no name, those left without one.
 */
export const speakers: Measure = {
  name: "speakers",
  summary: "who speaks in each statement, its source given: right, wrong, left open; percent",
  data: "shared/data/outlets/utterances.dev.jsonl",
  async run({ data, print }): Promise<Figures> {
    const articles = readJsonl<MarkedSources>(data);
    const found = new Map(articles.map((article) => [article.id, speakersIn(article)]));
    const named = judge(articles, found, ({ speaker }) => speaker !== null);
    const pronouns = judge(articles, found, ({ speaker }, source) => speaker !== null && PRONOUN.test(source));
    const nameless = judge(articles, found, ({ speaker }) => speaker === null);
    const figures: Figures = {
      right: share(named.right, named.count),
      wrong: share(named.count - named.right - named.open, named.count),
      open: share(named.open, named.count),
      "pronouns right": share(pronouns.right, pronouns.count),
      "nameless open": share(nameless.open, nameless.count),
    };
    for (const [name, figure] of Object.entries(figures)) print(`${name.padEnd(16)}${figure.toFixed(1).padStart(6)}`);
    print(`${named.count} statements with a named speaker, ${pronouns.count} by a pronoun; ${nameless.count} without`);
    return figures;
  },
};

/** The speaker's name for each statement of an article, or null. */
function speakersIn(article: MarkedSources): (string | null)[] {
  const facts = findFacts(article);
  const attributions = article.statements.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1 }));
  const { people, speakers } = findPeople(layText(article.text, facts.parts), facts, attributions);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return speakers.map((id) => (id === null ? null : (names.get(id) ?? null)));
}

/** Counts the chosen statements, those left open, and those whose speaker's name is right. */
function judge(
  articles: readonly MarkedSources[],
  found: ReadonlyMap<string, readonly (string | null)[]>,
  choose: (statement: MarkedStatement, source: string) => boolean,
) {
  let [count, open, right] = [0, 0, 0];
  for (const article of articles) {
    article.statements.forEach((statement, i) => {
      const source = statement.source.map(([start, end]) => article.text.slice(start, end)).join(" ");
      if (!choose(statement, source)) return;
      const speaker = found.get(article.id)![i]!;
      count++;
      if (speaker === null) open++;
      const alone = { ...article, statements: [statement] };
      const { content } = statement;
      const tally = scoreUtterances([alone], () => [{ utterance: "", speaker, content }]).of(NAMES);
      right += tally.goldMet;
    });
  }
  return { count, open, right };
}

function share(part: number, whole: number): number {
  return whole ? (100 * part) / whole : 0;
}
