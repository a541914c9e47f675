import type { Chain, TraceAnswer, TraceStep } from "../../../ask/trace.ts";
import { firstInWords } from "../../../phrase/first.ts";
import { occasionInWords } from "../../../phrase/occasion.ts";
import { quoted } from "../../../phrase/quoted.ts";
import { whenInWords } from "../../../phrase/when.ts";
import type { Source } from "../../../record/chain/sources.ts";
import { type Look, paint } from "../look.ts";
import { brief, plain } from "../plain.ts";
import { wrap } from "../wrap.ts";
import { behindBar, smallPrint, twoEnds } from "./heading.ts";
import { spread } from "./utterance.ts";

const LONGEST = 300;
const INDENT = "    ";

/** The chains of an utterance, each from the speaker down to the outlet, with the words that prove each step. */
export function viewTrace(answer: TraceAnswer, look: Look): string {
  const { chains, sources, carriedFirst } = answer;
  const outletOf = (id: string) => nameOf(chains.find(({ report }) => report === id)!);
  const lines = [
    ...twoEnds(answer.speaker?.name ?? "nobody named", answer.id, look),
    ...behindBar(brief(answer.words, LONGEST), look),
    ...smallPrint(
      [
        spread(
          chains.map(({ article }) => article),
          sources,
        ),
      ],
      look,
    ),
    ...smallPrint([firstInWords(carriedFirst, outletOf)], look),
  ];
  for (const chain of chains) lines.push("", ...viewChain(chain, look));
  lines.push(...sources.flatMap((source) => viewSource(source, outletOf, look)));
  return [...lines, ""].join("\n");
}

function nameOf({ article }: Chain): string {
  return article.outlet ?? article.id;
}

function viewChain({ article, steps }: Chain, look: Look): string[] {
  return [
    ...twoEnds(article.outlet ?? "outlet not named", `${whenInWords(article.published)}  ${article.id}`, look),
    ...steps.filter((step) => !isSaidAgain(step, steps)).flatMap((step, i) => viewStep(step, i, look)),
  ];
}

/** “In a column in The Harbour Times” is the occasion and the first hand at once. */
function isSaidAgain({ kind, proof }: TraceStep, steps: readonly TraceStep[]): boolean {
  return kind === "occasion" && steps.some((step) => step.kind === "hand" && step.proof?.words === proof?.words);
}

function viewStep(step: TraceStep, i: number, look: Look): string[] {
  const { kind, proof, found } = step;
  const title = `${i ? "↓ " : "  "}${titleOf(step)}`;
  const words = proof && quoted(brief(proof.words, LONGEST));
  const where = kind === "hand" && found && foundInWords(found);
  return [
    `  ${paint(look, kind === "outlet" ? "dim" : "bold", plain(title))}`,
    ...[words, where]
      .flatMap((line) => (line ? wrap(plain(line), look.width - INDENT.length) : []))
      .map((line) => INDENT + paint(look, "dim", line)),
  ];
}

function titleOf({ kind, name, form, occasion }: TraceStep): string {
  if (kind === "occasion" && occasion) return occasionInWords(occasion);
  if (kind === "outlet") return name ?? "outlet not named";
  return form ? `${name} (${form})` : `${name}`;
}

function foundInWords({ article, by }: NonNullable<TraceStep["found"]>): string {
  const which = `${article.headline ? `${quoted(article.headline)}, ` : ""}${whenInWords(article.published)}, ${article.id}`;
  return by === "words"
    ? `in the record, with these words: ${which}`
    : `its article with these words is not in the record; nearest of this speaker: ${which}`;
}

function viewSource({ name, reports, ties }: Source, outletOf: (id: string) => string, look: Look): string[] {
  if (reports.length < 2) return [];
  const outlets = [...new Set(reports.map(outletOf))].join(", ");
  const why = [...new Set(ties.map(({ reason }) => reason))].join("; ");
  return ["", ...smallPrint([`One source${name ? ` (${name})` : ""}: ${outlets}. Why: ${why}.`], look)];
}
