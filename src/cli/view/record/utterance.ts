import type { ArticleRef } from "../../../ask/refs.ts";
import type { Render } from "../../../ask/renders.ts";
import type { UtteranceAnswer } from "../../../ask/utterance.ts";
import { counted } from "../../../phrase/count.ts";
import { firstInWords } from "../../../phrase/first.ts";
import { occasionInWords } from "../../../phrase/occasion.ts";
import { whenInWords } from "../../../phrase/when.ts";
import type { Source } from "../../../record/chain/sources.ts";
import { ALIKE, type RenderWording } from "../../../record/wording/wording.ts";
import { type Look, paint } from "../look.ts";
import { plain } from "../plain.ts";
import { wrap } from "../wrap.ts";
import { behindBar, smallPrint, twoEnds } from "./heading.ts";
import { misquotedInWords, viewChanges } from "./wording.ts";

/** So many departures are put into words; the words above mark them all. */
const FLAGS = 4;

/** An utterance: who, where, how many sources; then each report, laid on the fullest. */
export function viewUtterance(answer: UtteranceAnswer, look: Look): string {
  const { speaker, occasion, renders, sources, wording, point, carriedFirst } = answer;
  const title = [speaker?.name ?? "nobody named", occasion && occasionInWords(occasion)].filter(Boolean).join(" · ");
  const lines = [
    ...twoEnds(title, answer.id, look),
    ...smallPrint(
      [
        spread(
          renders.map(({ article }) => article),
          sources,
        ),
        point && `talking point ${point}`,
      ],
      look,
    ),
    ...smallPrint([firstInWords(carriedFirst, (id) => outletOf(renders.find((one) => one.id === id)!))], look),
  ];
  const fullest = renders.find(({ id }) => id === wording.fullest)!;
  lines.push("", ...headingOf(fullest, "the fullest", look), ...behindBar(fullest.words, look, "green"));
  for (const other of wording.others) {
    const render = renders.find(({ id }) => id === other.id)!;
    lines.push("", ...viewRender(render, other, look));
  }
  return [...lines, ""].join("\n");
}

/** @example "5 outlets, 2 independent sources", "3 outlets and 1 article that names none, one source" */
export function spread(articles: readonly ArticleRef[], sources: readonly Source[]): string {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
  const nameless = new Set(articles.flatMap(({ outlet, key }) => (outlet === null ? key : []))).size;
  const where = [
    outlets && counted(outlets, "outlet"),
    nameless && `${counted(nameless, "article")} whose outlet is not named`,
  ];
  const known = sources.filter((source) => source.outlets.length).length;
  const independent = known === 1 ? "one source" : counted(known, "independent source");
  return `${where.filter(Boolean).join(" and ")}${known ? `, ${independent}` : ""}`;
}

/** The outlet of a render or, where nothing names it, the id that its article came with. */
export function outletOf({ article }: Pick<Render, "article">): string {
  return article.outlet ?? article.id;
}

function headingOf(render: Render, how: string, look: Look): string[] {
  const kind = `${render.form}, ${render.kind}`;
  const title = `${outletOf(render)}, ${whenInWords(render.article.published)}`;
  return [
    ...twoEnds(title, `${how}: ${kind}`, look),
    ...smallPrint([render.article.headline, render.article.url], look),
  ];
}

function viewRender(render: Render, { changes, kept, misquoted }: RenderWording, look: Look): string[] {
  const differs = changes.some(({ kind }) => kind !== "same" && kind !== "spelling");
  const how = differs ? `${Math.round(kept * 100)} % of its words` : "the same words";
  const laid = differs && kept >= ALIKE;
  const words = laid
    ? viewChanges(changes, look).map((line) => `${paint(look, "cyan", "│ ")}${line}`)
    : behindBar(render.words, look);
  const lines = [...headingOf(render, how, look), ...(differs ? words : [])];
  // Where hardly a word is shared, two quotations have other sentences of one statement rather than other words.
  if (!misquoted || !laid) return lines;
  const flags = misquotedInWords(changes);
  if (flags.length > FLAGS) flags.splice(FLAGS - 1, flags.length, `and ${flags.length - FLAGS + 1} more`);
  const flag = `In quotation marks, but not the same words: ${flags.join("; ")}.`;
  return [...lines, ...wrap(plain(flag), look.width).map((line) => paint(look, "yellow", line))];
}
