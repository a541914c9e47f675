import type { FoundAttribution } from "../attribution/engine.ts";
import type { Person } from "../reading/reading.ts";
import { layText } from "../text/lay.ts";
import type { Span } from "../text/span.ts";
import { type Cast, newCast } from "./cast.ts";
import { findBodies } from "./mentions/bodies.ts";
import { type Finding, newFinding } from "./mentions/finding.ts";
import { findNames } from "./mentions/names.ts";
import { findPeople } from "./people.ts";
import { sourceHeads } from "./sources/heads.ts";
import { readWords, type Words } from "./words.ts";

/** For the tests of this room: an article in which sources stand in `[…]`, each with the content behind it in `{…}`. */
export interface Case {
  text: string;
  attributions: FoundAttribution[];
}

/** @example readCase("[Jane Roe] said {it rained}.").attributions // one, with its source and content */
export function readCase(marked: string): Case {
  const attributions: FoundAttribution[] = [];
  let text = "";
  let start = 0;
  for (const char of marked) {
    if (char === "[" || char === "{") start = text.length;
    else if (char === "]") attributions.push({ source: [[start, text.length]], cue: [], content: [], confidence: 1 });
    else if (char === "}") attributions.at(-1)?.content.push([start, text.length]);
    else text += char;
  }
  return { text, attributions };
}

const NO_FACTS = { headline: null, outlet: null, byline: null, published: null, language: null, parts: [] };

/** The people of a marked article, and the name of each source's speaker. */
export function peopleIn(marked: string): { people: Person[]; speakers: (string | null)[]; text: string } {
  const { text, attributions } = readCase(marked);
  return { ...namesOf(text, attributions), text };
}

/** The people of a text, and the name of the speaker of each attribution. */
export function namesOf(text: string, attributions: readonly FoundAttribution[]) {
  const { people, speakers } = findPeople(layText(text, []), NO_FACTS, attributions);
  const name = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return { people, speakers: speakers.map(name) };
}

/** The names of the speakers in a marked article. */
export function speakersIn(marked: string): (string | null)[] {
  return peopleIn(marked).speakers;
}

export function wordsOf(text: string): Words {
  return readWords(layText(text, []));
}

/** What finders find in a text, each as it is written. */
export function foundBy(text: string, ...finders: ((finding: Finding) => void)[]): string[] {
  const finding = newFinding(wordsOf(text));
  for (const find of finders) find(finding);
  return finding.found.map(({ first, last }) => slice(finding.words, first, last));
}

/** The cast after finders and linkers, before the article is walked through. */
export function castOf(
  text: string,
  finders: readonly ((finding: Finding) => void)[],
  linkers: readonly ((cast: Cast) => void)[],
): Cast {
  const finding = newFinding(wordsOf(text));
  for (const find of finders) find(finding);
  const cast = newCast(finding);
  for (const link of linkers) link(cast);
  return cast;
}

export function slice({ layer }: Words, first: number, last: number): string {
  return layer.text.slice(layer.start[first], layer.end[last - 1]);
}

/** The span of words in a text, from their first place on. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

/** What heads each marked source: its kind, and its words or those of whose it is; null where nothing does. */
export function headsIn(marked: string): (string | null)[] {
  const { text, attributions } = readCase(marked);
  const finding = newFinding(wordsOf(text));
  findBodies(finding);
  findNames(finding);
  return sourceHeads(finding, attributions).map((head) => {
    if (!head) return null;
    const whose = head.parts.map(({ first, last }) => slice(finding.words, first, last)).join(" + ");
    return `${head.kind}: ${whose || slice(finding.words, head.first, head.last)}`;
  });
}
