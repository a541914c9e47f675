import type { UtteranceRef } from "../../../ask/utterance-refs.ts";
import { counted } from "../../../phrase/count.ts";
import { whenInWords } from "../../../phrase/when.ts";
import type { Look } from "../look.ts";
import { brief } from "../plain.ts";
import { behindBar, smallPrint, twoEnds } from "./heading.ts";

/** The longest words that a list shows. */
const LONGEST = 420;

/** An utterance in a list: who and when, the words, who carries it. */
export function viewUtteranceRef(ref: UtteranceRef, look: Look, words = ref.words): string[] {
  return [
    ...twoEnds(ref.speaker?.name ?? "nobody named", `${whenInWords(ref.first)}  ${ref.id}`, look),
    ...behindBar(brief(words, LONGEST), look),
    ...smallPrint([carriers(ref), ref.point && `talking point ${ref.point}`], look),
  ];
}

/** @example "Northern Wire, The Tessary Courier", "3 reports in Northern Wire", "outlet not named" */
export function carriers({ outlets, renders }: Pick<UtteranceRef, "outlets" | "renders">): string {
  const names = outlets.length ? outlets.join(", ") : "outlet not named";
  return renders > Math.max(1, outlets.length) ? `${counted(renders, "report")}: ${names}` : names;
}
