import type { CorrectedThing, CorrectionEntry } from "../../ask/corrections.ts";
import { counted } from "../../phrase/count.ts";
import { quoted } from "../../phrase/quoted.ts";
import { type Html, html } from "../html.ts";
import { cut } from "../picture/cut.ts";

/** Longer words are cut. */
const LONGEST = 140;

const WHAT = {
  person: "person",
  utterance: "utterance",
  point: "talking point",
  statement: "statement",
  article: "article",
} as const;

/** What a correction says, with links to what it is about. */
export function correctionTold({ do: done, kind, one, other, was, checked }: CorrectionEntry): Html {
  const first = thing(kind, one);
  const second = other && thing(kind, other);
  const is = other?.more ? html` and ${other.more} more are` : " is";
  switch (done) {
    case "merge":
      return html`${first} and ${second} are one ${WHAT[kind]}`;
    case "split":
      return kind === "point"
        ? html`${second}${is} no part of the talking point ${first}`
        : html`${second}${is} another ${WHAT[kind]} than ${first}`;
    case "accept":
      return html`${first} was read right`;
    case "reject":
      return html`${first} was read wrongly`;
    case "check":
      return html`${first}: ${counted(checked!.right, "statement")} read right, ${checked!.wrong} wrongly`;
    case "speaker":
      return html`${first} is said by ${other ? html`<b>${other.words}</b>` : "nobody known"}, not by ${was ?? "nobody known"}`;
  }
}

/** By whom, when and why; and by whom it was taken back. */
export function correctionSigned({ who, at, note, undone }: CorrectionEntry): Html {
  // Names and notes may be written in any direction; they don't turn what is around them.
  return html`<bdi>${who}</bdi>, ${momentInWords(at)}${note === null ? "" : html`: <bdi>${quoted(note)}</bdi>`}${
    undone
      ? html`; taken back ${undone.who === null ? "" : html`by <bdi>${undone.who}</bdi>, `}${momentInWords(undone.at)}`
      : ""
  }`;
}

function thing(kind: CorrectionEntry["kind"], { id, words, where }: CorrectedThing): Html {
  const said = kind === "person" || kind === "article" ? html`<b>${words}</b>` : html`<i>${cut(words, LONGEST)}</i>`;
  const address = id === null ? null : addressOf(kind, id);
  const linked = address === null ? said : html`<a href="${address}">${said}</a>`;
  return where === null ? linked : html`${linked} (${where})`;
}

/** The page of something that can be corrected. */
export function addressOf(kind: CorrectionEntry["kind"], id: string): string {
  if (kind !== "statement") return `/${kind}/${id}`;
  const [article, attribution] = id.split("#");
  return `/article/${article}#note-${attribution}`;
}

/** Where something is corrected. */
export function correctAddress(id: string): string {
  return `/correct/${encodeURIComponent(id)}`;
}

/** @example "2031-04-01, 09:30 UTC" */
function momentInWords(at: string): Html {
  return html`<time datetime="${at}">${at.slice(0, 10)}, ${at.slice(11, 16)} UTC</time>`;
}
