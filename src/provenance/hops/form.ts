import type { Span } from "../../text/span.ts";
import type { Medium, MediumKind } from "../media/medium.ts";
import { type Anchored, endAfter, startBefore } from "../pattern.ts";

/** Words that credit a medium: those before its name, behind it, or both. */
export interface Credit {
  /** What stands right before the name; its article and such words (“the daily”) are skipped. */
  readonly before?: Anchored;
  /** What stands right behind the name; a journalist's name and such words (“newspaper”) are skipped. */
  readonly after?: Anchored;
  /** The kinds of media that can be credited so, where its form can credit more. */
  readonly kinds?: readonly MediumKind[];
  /** Too common to show that an ordinary word (“Time”) names a medium. */
  readonly common?: true;
}

/**
 * One way in which a text credits a medium. The first form of `forms.ts` that fits where a medium is named makes the hop.
 */
export interface Form {
  /** As readings call it: `told`, `interview`, `wire`… */
  readonly form: string;
  readonly credits: readonly Credit[];
  /** The kinds of media that can be credited so; all but platforms, where it isn't said. */
  readonly kinds?: readonly MediumKind[];
  /** Says something of the medium besides what another form says of it: “told the Guardian, which first reported…”. */
  readonly besides?: true;
}

/**
 * The words that credit a medium in a form, its name included, or null.
 *
 * @param around the medium's name with what belongs to it; or that of several named in one breath
 * @param last the word before `around`
 */
export function creditIn(text: string, form: Form, medium: Medium, around: Span, last: string): Span | null {
  if (form.kinds ? !form.kinds.includes(medium.kind) : medium.kind === "platform") return null;
  for (const { before, after, kinds, common } of form.credits) {
    if ((common && medium.weak) || (kinds && !kinds.includes(medium.kind))) continue;
    const from = before ? startBefore(text, around[0], before, last) : around[0];
    if (from < 0) continue;
    const to = after ? endAfter(text, around[1], after) : medium.span[1];
    if (to >= 0) return tidy(text, [from, Math.max(to, medium.span[1])]);
  }
  return null;
}

const OPENING = /[“„«]/g;
const CLOSING = /[”»]/g;
const STRAIGHT = /"/g;
const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Without blanks before, and with the mark that closes what it opens: on “Evening Hour”. */
function tidy(text: string, [from, to]: Span): Span {
  while (from < to && text.charCodeAt(from) <= 32) from++;
  const words = text.slice(from, to);
  const open = count(words, OPENING) > count(words, CLOSING) || count(words, STRAIGHT) % 2 === 1;
  const stop = open && /[.,]/.test(text[to] ?? "") ? 1 : 0;
  return open && /[”»"]/.test(text[to + stop] ?? "") ? [from, to + stop + 1] : [from, to];
}
