import type { PointAnswer } from "../../../ask/point.ts";
import type { FoundPoint, PointRef } from "../../../ask/points.ts";
import type { UtteranceRef } from "../../../ask/utterance-refs.ts";
import { counted } from "../../../phrase/count.ts";
import { whenInWords } from "../../../phrase/when.ts";
import { type Look, paint } from "../look.ts";
import { brief, plain } from "../plain.ts";
import { wrap } from "../wrap.ts";
import { behindBar, smallPrint, twoEnds } from "./heading.ts";
import { viewUtteranceRef } from "./utterance-ref.ts";

const LONGEST = 420;
/** Speakers that a list names. */
const NAMED = 6;

/** Talking points in a list, each in the words that were looked for. */
export function viewPoints(results: readonly FoundPoint[], look: Look): string {
  return results.flatMap((point) => [...viewPointRef(point, look, point.found), ""]).join("\n");
}

/** A point with its utterances by date, and why each belongs to it. */
export function viewPoint(answer: PointAnswer, look: Look): string {
  const lines = viewPointRef(answer, look);
  const undated = answer.timeline.filter(({ first }) => !first?.to).length;
  const open = `${counted(undated, "utterance")} here may be of an earlier day: the articles give none`;
  if (undated) lines.push(...smallPrint([open], look));
  for (const member of answer.timeline) {
    lines.push("", ...viewUtteranceRef({ ...member, point: null }, look));
    const { tie } = member;
    const why = tie
      ? `belongs here by ${tie.to}: ${tie.reason} (${Math.round(tie.score * 100)} %)`
      : "put here by hand";
    lines.push(...wrap(plain(why), look.width).map((line) => paint(look, "dim", line)));
  }
  return [...lines, ""].join("\n");
}

function viewPointRef(
  { id, first, utterances, speakers, last }: PointRef,
  look: Look,
  found: UtteranceRef | null = null,
): string[] {
  const names = speakers.slice(0, NAMED).map(({ name }) => name);
  if (speakers.length > NAMED) names.push(`${speakers.length - NAMED} more`);
  const shown = found ?? first;
  const whose = shown.id === first.id ? null : `these words: ${bySomebody(shown)}`;
  const span = last && last !== first.first?.to ? `last on ${last}` : null;
  return [
    ...twoEnds(`${counted(utterances, "utterance")} of ${names.join(", ") || "nobody named"}`, id, look),
    ...behindBar(brief(shown.words, LONGEST), look, "magenta"),
    ...smallPrint([whose, `first: ${bySomebody(first)}`, span], look),
  ];
}

function bySomebody({ speaker, first }: UtteranceRef): string {
  return `${speaker?.name ?? "nobody named"}, ${whenInWords(first)}`;
}
