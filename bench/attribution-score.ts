import type { Span } from "../src/text/span.ts";
import { type Candidate, matchOneToOne } from "./match.ts";
import { Tallies } from "./tally.ts";
import { jaccard, layGrid, sharedTokens, tokensUnder } from "./token-grid.ts";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

/** The spans of an attribution, as marked by hand or as found. */
export type Roles = { [role in Role]: readonly Span[] };

/** One article: its text, what is marked in it, what was found. */
export interface Judged {
  text: string;
  gold: readonly Roles[];
  found: readonly Roles[];
}

/** An attribution in tokens. */
type Laid = { [role in Role]: number[] } & { kind: string };

/**
 * Judges attributions as the field does. Figures by name:
 *
 * - `span exact ROLE`: contiguous spans of a role with the same first and last token, whatever attribution they belong to
 * - `span begin ROLE`: the same by the first token only
 * - `token ROLE`: the tokens of a role
 * - `content partial`: each content by the share of it that its best counterpart covers
 * - `attribution all`, `direct`, `mixed`, `indirect`: right where half the content's tokens agree and the sources touch
 * - `attribution strict`: all three roles exact
 */
export function scoreAttributions(articles: Iterable<Judged>): Tallies {
  const tallies = new Tallies();
  for (const role of ROLES) for (const figure of ["span exact", "span begin", "token"]) tallies.of(`${figure} ${role}`);
  tallies.of("content partial");
  for (const kind of ["all", "direct", "mixed", "indirect", "strict"]) tallies.of(`attribution ${kind}`);
  for (const article of articles) scoreArticle(article, tallies);
  return tallies;
}

function scoreArticle({ text, gold, found }: Judged, tallies: Tallies): void {
  const lay = layer(text);
  const golds = gold.map(lay).filter(({ content }) => content.length);
  const founds = found.map(lay).filter(({ content }) => content.length);
  for (const role of ROLES) {
    const [f, g] = [runsOf(founds, role), runsOf(golds, role)];
    tallies.of(`span exact ${role}`).countKeys(f.map(String), g.map(String));
    tallies.of(`span begin ${role}`).countKeys(f.map(firstOf), g.map(firstOf));
    tallies.of(`token ${role}`).countKeys(tokensOf(founds, role), tokensOf(golds, role));
  }
  const partial = tallies.of("content partial");
  partial.found += founds.length;
  partial.gold += golds.length;
  for (const f of founds) partial.foundRight += bestCover(f, golds);
  for (const g of golds) partial.goldMet += bestCover(g, founds);

  const matched = matchAttributions(golds, founds);
  golds.forEach(({ kind }, i) => {
    for (const name of ["all", kind]) {
      tallies.of(`attribution ${name}`).gold++;
      if (matched.has(i)) tallies.of(`attribution ${name}`).goldMet++;
    }
  });
  const right = new Set(matched.values());
  founds.forEach(({ kind }, i) => {
    for (const name of ["all", kind]) {
      tallies.of(`attribution ${name}`).found++;
      if (right.has(i)) tallies.of(`attribution ${name}`).foundRight++;
    }
  });
  const whole = (laid: Laid) => ROLES.map((role) => laid[role].join(",")).join("|");
  tallies.of("attribution strict").countKeys(founds.map(whole), golds.map(whole));
}

/** For each attribution found in one article, in order, whether it is right; those without content count as wrong. */
export function rightOnes({ text, gold, found }: Judged): boolean[] {
  const lay = layer(text);
  const golds = gold.map(lay).filter(({ content }) => content.length);
  const right = new Set(matchAttributions(golds, found.map(lay)).values());
  return found.map((_, i) => right.has(i));
}

function layer(text: string): (roles: Roles) => Laid {
  const grid = layGrid(text);
  return ({ source, cue, content }) => ({
    source: tokensUnder(grid, source),
    cue: tokensUnder(grid, cue),
    content: tokensUnder(grid, content),
    kind: kindOf(text, content),
  });
}

function matchAttributions(golds: readonly Laid[], founds: readonly Laid[]): Map<number, number> {
  const candidates: Candidate[] = [];
  golds.forEach((gold, i) => {
    founds.forEach((found, j) => {
      const fit = jaccard(gold.content, found.content);
      const sourceMet = gold.source.length ? sharedTokens(gold.source, found.source) > 0 : !found.source.length;
      if (fit >= 0.5 && sourceMet) candidates.push([fit, i, j]);
    });
  });
  return matchOneToOne(candidates);
}

const OPENING = /^(?:["“”«„‘']|``)/;
const CLOSING = /(?:["“”»’']|'')$/;
const ANY_MARK = /["“”«»„]|''|``/;

/** Direct where marks stand around all of it, mixed where they stand anywhere in it, else indirect. */
function kindOf(text: string, content: readonly Span[]): string {
  const words = content
    .map((span) => text.slice(...span))
    .join(" ")
    .trim();
  if (OPENING.test(words) && CLOSING.test(words.replace(/[.,!?;:]$/, ""))) return "direct";
  return ANY_MARK.test(words) ? "mixed" : "indirect";
}

/** The contiguous runs of a role's tokens over all attributions, each once. */
function runsOf(attributions: readonly Laid[], role: Role): Span[] {
  const runs = new Map<string, Span>();
  for (const { [role]: tokens } of attributions) {
    let from = 0;
    for (let i = 1; i <= tokens.length; i++) {
      if (i < tokens.length && tokens[i] === tokens[i - 1]! + 1) continue;
      const run: Span = [tokens[from]!, tokens[i - 1]!];
      runs.set(String(run), run);
      from = i;
    }
  }
  return [...runs.values()];
}

function tokensOf(attributions: readonly Laid[], role: Role): string[] {
  return [...new Set(attributions.flatMap(({ [role]: tokens }) => tokens))].map(String);
}

function firstOf(run: Span): string {
  return String(run[0]);
}

function bestCover(one: Laid, others: readonly Laid[]): number {
  let best = 0;
  for (const other of others) best = Math.max(best, sharedTokens(one.content, other.content) / one.content.length);
  return best;
}
