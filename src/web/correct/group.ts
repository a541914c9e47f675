import type { CorrectableGroup, Member } from "../../ask/correctable.ts";
import { counted } from "../../phrase/count.ts";
import { whenInWords } from "../../phrase/when.ts";
import { type Html, html } from "../html.ts";
import type { Visitor } from "../page.ts";
import { cut } from "../picture/cut.ts";
import { type Given, hidden, signed } from "./signed.ts";
import { addressOf, correctAddress } from "./told.ts";

/** How each kind of group is spoken of. */
const SPOKEN = {
  person: {
    a: "a person",
    page: "The person’s page",
    split: "Are some of these names somebody else’s?",
    merge: "Is somebody else the same person?",
    look: "look for them by name",
  },
  utterance: {
    a: "an utterance",
    page: "The utterance’s page",
    split: "Are some of these reports another utterance?",
    merge: "Is another utterance the same?",
    look: "look for it by its words",
  },
  point: {
    a: "a talking point",
    page: "The talking point’s page",
    split: "Do some of these make another point?",
    merge: "Does something else make the same point?",
    look: "look for it by its words",
  },
} as const;

/** Longer words are cut. */
const LONGEST = 220;

export function groupHead({ kind, id, words }: CorrectableGroup): Html {
  const said = kind === "person" ? words : cut(words, 300);
  return html`<p class="kicker">Correct ${SPOKEN[kind].a}</p>
<h1${kind === "person" ? "" : html` class="quotation"`}>${said}</h1>
<p class="facts"><a href="${addressOf(kind, id)}">${SPOKEN[kind].page}</a></p>`;
}

/** What doesn't belong to it, and what belongs to it as well. */
export function groupForms(
  thing: CorrectableGroup,
  alike: readonly Member[],
  words: string,
  visitor: Visitor,
  given: Given,
  marked: readonly string[],
): Html {
  const { id, kind, basis, node, members } = thing;
  const seen = hidden({ id, kind, node, basis });
  const spoken = SPOKEN[kind];
  return html`${
    members.length > 1
      ? html`<section aria-labelledby="split"><h2 id="split">${spoken.split}</h2>
<form class="correct" method="post" action="/correct/split">${seen}
<fieldset class="choices"><legend>Which, together</legend>${members.map((one) => choice(MEMBER, kind, one, counts(kind, one.count, false), marked.includes(one.id)))}</fieldset>
${signed(visitor, given, html`<button>Split off</button>`)}
</form></section>`
      : ""
  }
<section aria-labelledby="merge"><h2 id="merge">${spoken.merge}</h2>
<form class="filter" role="search" aria-label="Look for it" action="${correctAddress(id)}#merge">
<label>${kind === "person" ? "Name" : "Words"} <input name="words" type="search" value="${words}"></label><button>Look</button></form>
${
  alike.length
    ? html`<form class="correct" method="post" action="/correct/merge">${seen}
<fieldset class="choices"><legend>${words ? "What has these words" : "What the machine finds alike, but not enough"}</legend>${alike.map((one) => choice(OTHER, kind, one, counts(kind, one.count, true), given.other === one.id))}</fieldset>
${signed(visitor, given, html`<button>Make them one</button>${kind === "utterance" ? html` <button name="as" value="point">They are two, and make one point</button>` : ""}`)}
</form>`
    : html`<p class="aside">${words ? "Nothing was found." : `The machine finds nothing else alike; ${spoken.look}.`}</p>`
}</section>`;
}

const MEMBER = html`type="checkbox" name="member"`;
const OTHER = html`type="radio" name="other" required`;

/** Something to choose, told by what sets it apart. */
function choice(
  field: Html,
  kind: CorrectableGroup["kind"],
  { id, words, speaker, outlets, first }: Member,
  count: string,
  checked: boolean,
): Html {
  const said = kind === "person" ? html`<b>${words}</b>` : cut(words, LONGEST);
  const facts = [
    speaker,
    kind === "person" ? null : outlets.slice(0, 3).join(", ") || "outlet not named",
    first && whenInWords(first),
    count,
  ];
  return html`<label><input ${field} value="${id}"${checked ? html` checked` : ""}>
<span>${said} <span class="aside">${facts.filter(Boolean).join(" · ")}</span></span></label>`;
}

function counts(kind: CorrectableGroup["kind"], count: number, elsewhere: boolean): string {
  if (kind === "person") return counted(count, elsewhere ? "utterance" : "article");
  return count > 1 ? counted(count, "report") : "";
}
