import type { Comparison, InBoth, InOne } from "../../../ask/compare.ts";
import { differs } from "../../../ask/compare.ts";
import type { Page } from "../../../ask/page.ts";
import { comparedInWords, sideName } from "../../../phrase/compared.ts";
import { counted } from "../../../phrase/count.ts";
import { whenInWords } from "../../../phrase/when.ts";
import { ALIKE } from "../../../record/wording/wording.ts";
import { type Look, paint } from "../look.ts";
import { brief, plain } from "../plain.ts";
import { wrap } from "../wrap.ts";
import { behindBar, smallPrint, twoEnds } from "./heading.ts";
import { viewChanges } from "./wording.ts";

/** The longest words that a list shows. */
const LONGEST = 300;

/** Two sides of one event: what it comes to in a sentence, then what both carried, laid on each other, and what only one did. */
export function viewComparison(comparison: Comparison, look: Look): string {
  const { a, b, both, onlyA, onlyB } = comparison;
  const [nameA, nameB] = [sideName(a), sideName(b)];
  return [
    ...wrap(plain(comparedInWords(comparison)), look.width).map((line) => paint(look, "bold", line)),
    ...smallPrint(
      [a, b].map((side) => `${sideName(side)}: ${side.whole ? "" : "its latest "}${counted(side.articles, "article")}`),
      look,
    ),
    ...section("Both carried", both, look, (one) => viewBoth(one, [nameA, nameB], look)),
    ...section(`Only ${nameA} carried`, onlyA, look, (one) => viewOne(one, nameB, look)),
    ...section(`Only ${nameB} carried`, onlyB, look, (one) => viewOne(one, nameA, look)),
    "",
  ].join("\n");
}

function section<T>(
  title: string,
  { results, total, more, page }: Page<T>,
  look: Look,
  view: (one: T) => string[],
): string[] {
  if (!results.length) return [];
  const count = `${total?.toLocaleString("en")}${more ? `; --page ${page + 1} shows more` : ""}`;
  return ["", ...twoEnds(title, count, look), ...results.flatMap((one) => ["", ...view(one)])];
}

function viewBoth(one: InBoth, names: readonly [string, string], look: Look): string[] {
  const { utterance, a, b, wording } = one;
  const [fullest, other] = wording.fullest === a.id ? [a, b] : [b, a];
  const nameOf = (render: typeof a) =>
    `${render === a ? names[0] : names[1]}, ${whenInWords(render.article.published)}`;
  const lines = [
    ...twoEnds(utterance.speaker?.name ?? "nobody named", utterance.id, look),
    ...smallPrint([nameOf(fullest), fullest.article.headline], look),
    ...behindBar(fullest.words, look, "green"),
  ];
  if (!differs(one)) return [...lines, ...smallPrint([`${nameOf(other)}: the same words`], look)];
  const { kept, changes } = wording.others[0]!;
  const laid = viewChanges(changes, look).map((line) => `${paint(look, "cyan", "│ ")}${line}`);
  return [
    ...lines,
    ...smallPrint([nameOf(other), other.article.headline], look),
    ...(kept >= ALIKE ? laid : behindBar(other.words, look)),
  ];
}

function viewOne({ utterance, report, instead }: InOne, other: string, look: Look): string[] {
  const lines = [
    ...twoEnds(utterance.speaker?.name ?? "nobody named", utterance.id, look),
    ...behindBar(brief(report.words, LONGEST), look),
    ...smallPrint([whenInWords(report.article.published), report.article.headline], look),
  ];
  if (!instead) return lines;
  return [...lines, ...smallPrint([`${other} has the same point in other words: ${instead.id}`], look)];
}
