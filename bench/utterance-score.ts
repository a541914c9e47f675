import type { Span } from "../src/text/span.ts";
import { type Candidate, matchOneToOne } from "./match.ts";
import { Tallies } from "./tally.ts";
import { jaccard, layGrid, tokensUnder } from "./token-grid.ts";

/** An article of which every reported statement is marked, and which of them are one utterance. */
export interface MarkedArticle {
  id: string;
  event: number | string;
  text: string;
  statements: { content: Span[]; speaker: string | null; utterance: number | string; unsure?: boolean }[];
}

/** A statement as found: an utterance's id, shared with the other reports of it; its speaker's name; its words. */
export interface FoundStatement {
  utterance: string;
  speaker: string | null;
  content: readonly Span[];
}

/** A gold statement and the utterance that was found for it. */
interface Placed {
  article: string;
  /** The gold utterance, unique over the events. */
  gold: string;
  found: string | null;
  unsure: boolean;
}

/**
 * Judges which reported statements were found and taken for the same utterance. Figures by name:
 *
 * - `statements`: found against gold, half of the content's tokens agree, one to one
 * - `speaker`: of the matched whose gold speaker has a name, those with the right surname and no contrary first name
 * - `pairs`: two statements of different articles that are one utterance; those the annotator was unsure of left out
 */
export function scoreUtterances(
  articles: readonly MarkedArticle[],
  foundIn: (id: string) => readonly FoundStatement[],
): Tallies {
  const tallies = new Tallies();
  const [statements, speaker] = [tallies.of("statements"), tallies.of("speaker (of matched, named)")];
  const placed: Placed[] = [];
  for (const article of articles) {
    const found = foundIn(article.id);
    const matched = matchStatements(article, found);
    statements.gold += article.statements.length;
    statements.found += found.length;
    statements.goldMet += matched.size;
    statements.foundRight += matched.size;
    article.statements.forEach((statement, i) => {
      const match = matched.has(i) ? found[matched.get(i)!]! : null;
      if (match && statement.speaker) {
        const right = match.speaker !== null && sameName(statement.speaker, match.speaker) ? 1 : 0;
        speaker.gold++;
        speaker.found++;
        speaker.goldMet += right;
        speaker.foundRight += right;
      }
      placed.push({
        article: article.id,
        gold: `${article.event}/${statement.utterance}`,
        found: match?.utterance ?? null,
        unsure: statement.unsure ?? false,
      });
    });
  }
  countPairs(placed, tallies);
  return tallies;
}

function matchStatements(article: MarkedArticle, found: readonly FoundStatement[]): Map<number, number> {
  const grid = layGrid(article.text);
  const foundTokens = found.map(({ content }) => tokensUnder(grid, content));
  const candidates: Candidate[] = [];
  article.statements.forEach((statement, i) => {
    const tokens = tokensUnder(grid, statement.content);
    foundTokens.forEach((other, j) => {
      const fit = jaccard(tokens, other);
      if (fit >= 0.5) candidates.push([fit, i, j]);
    });
  });
  return matchOneToOne(candidates);
}

function countPairs(placed: readonly Placed[], tallies: Tallies): void {
  const pairs = tallies.of("same-utterance pairs, articles apart");
  const sure = placed.filter(({ unsure }) => !unsure);
  sure.forEach((a, i) => {
    for (const b of sure.slice(i + 1)) {
      if (a.article === b.article) continue;
      const isGold = a.gold === b.gold;
      const isFound = a.found !== null && a.found === b.found;
      if (isGold) pairs.gold++;
      if (isFound) pairs.found++;
      if (isGold && isFound) {
        pairs.goldMet++;
        pairs.foundRight++;
      }
    }
  });
}

/** Whether two names can be one person's: the same last word, and where both have a first, the same initial. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (!x.length || x.at(-1) !== y.at(-1)) return false;
  return x.length === 1 || y.length === 1 || x[0]![0] === y[0]![0];
}

function wordsOf(name: string): string[] {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
