import type { FoundAttribution } from "../../attribution/engine.ts";
import type { Span } from "../../text/span.ts";
import type { Mention } from "../mention.ts";
import type { Finding } from "../mentions/finding.ts";
import { tokensOf } from "../words.ts";
import { body } from "./body.ts";
import { description } from "./description.ts";
import { document } from "./document.ts";
import { group } from "./group.ts";
import { named } from "./named.ts";
import { owned } from "./owned.ts";
import { type SourcePhrase, sourcePhrase } from "./phrase.ts";
import { pronoun } from "./pronoun.ts";
import { proper } from "./proper.ts";
import { several } from "./several.ts";

/** What a source can be, tried in this order. A new kind is one file and one line here. */
const KINDS: readonly ((phrase: SourcePhrase) => Mention | null)[] = [
  several, // Roe and Poe
  pronoun, // he
  named, // Jane Roe, a spokeswoman
  owned, // his campaign, a spokesman for Roe
  document, // the statement
  body, // the ministry
  group, // two senior officials
  description, // the secretary general
  proper, // the Great Heron Count
];

/** What the noun phrase of tokens `[first, last)` stands for, as a source would; null where it is of no kind. */
export function nounPhrase(finding: Finding, first: number, last: number): Mention | null {
  const phrase = sourcePhrase(finding, first, last);
  if (!phrase) return null;
  for (const read of KINDS) {
    const found = read(phrase);
    if (found) return found;
  }
  return null;
}

/** Each attribution's source as the mention that heads it, or null where it has none. */
export function sourceHeads(finding: Finding, attributions: readonly FoundAttribution[]): (Mention | null)[] {
  const made = new Map<number, Mention>();
  return attributions.map(({ source, cue }, index) => {
    const found = nearestFirst(source, cue[0]).flatMap(
      (span) => nounPhrase(finding, ...tokensOf(finding.words.layer, span)) ?? [],
    );
    // "Roe … the video … saying": who is named speaks, not what shows him.
    const head = found.find(({ kind }) => kind !== "document") ?? found[0];
    if (head) {
      // The same words as source of two attributions are one mention.
      const mention = made.get(head.head) ?? head;
      made.set(head.head, mention);
      if (mention.attribution < 0) mention.attribution = index;
      for (const part of mention.parts) {
        part.inSource = true;
        if (part.kind === "pronoun") part.attribution = mention.attribution;
      }
      return mention;
    }
    return null;
  });
}

/** Of a source in pieces, the one beside its cue says who speaks. */
function nearestFirst(spans: readonly Span[], cue: Span | undefined): readonly Span[] {
  if (!cue || spans.length < 2) return spans;
  const gap = ([start, end]: Span) => Math.max(start - cue[1], cue[0] - end);
  return [...spans].sort((a, b) => gap(a) - gap(b));
}
