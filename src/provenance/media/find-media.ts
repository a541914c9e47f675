import type { ArticleFacts } from "../../article/article.ts";
import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import { addEntry, entriesOf, type Gazetteer } from "./gazetteer.ts";
import type { Medium } from "./medium.ts";
import { Names } from "./names.ts";
import { ownOutlet } from "./self.ts";
import { kindOf } from "./shapes.ts";
import { surroundingsOf } from "./surroundings.ts";

/** The media that an article names, in the order of its text, and the journalists it names as theirs. */
export interface MediaFound {
  media: Medium[];
  /** A journalist's surname → the medium they were introduced with. */
  journalists: Map<string, Medium>;
}

/**
 * All places where a text names a medium: those known by name, its own outlet, and those that look like one.
 *
 * @param slots names that the text itself shows to be media
 */
export function findMedia(layer: TextLayer, facts: ArticleFacts, slots: readonly string[]): MediaFound {
  const { text, start, end, count, furniture } = layer;
  const isOwn = ownOutlet(facts);
  const own: Gazetteer = new Map();
  if (facts.outlet) for (const entry of entriesOf(facts.outlet.name, "site", null)) addEntry(own, entry);
  for (const name of slots)
    addEntry(own, { alias: name, name, kind: kindOf(name), owner: null, weak: false, needsArticle: false });
  const names = new Names(layer, own);
  const media: Medium[] = [];
  const journalists = new Map<string, Medium>();
  for (let token = 0; token < count; token++) {
    const name = names.at(token);
    if (!name) continue;
    const span: Span = [start[token]!, name.end];
    while (token + 1 < count && end[token + 1]! <= name.end) token++;
    const { around, journalist } = surroundingsOf(text, span);
    const known = name.lone ? antecedent(media, name.entry.alias) : null;
    const ownName = name.lone && !known && facts.outlet?.name.endsWith(name.entry.alias) ? facts.outlet.name : null;
    const called = known?.name ?? ownName ?? name.entry.name;
    const medium: Medium = {
      name: called,
      kind: known?.kind ?? name.entry.kind,
      owner: name.entry.owner,
      span,
      around,
      weak: name.entry.weak || (name.lone && !known && !ownName),
      self: isOwn(called) || isOwn(name.entry.owner),
      furniture: furniture[token] === 1,
      by: "name",
    };
    media.push(medium);
    if (journalist?.includes(" ")) journalists.set(journalist.slice(journalist.lastIndexOf(" ") + 1), medium);
  }
  return { media, journalists };
}

/** Among how many media named before a short name is looked up. */
const REACH = 60;

/**
 * The medium that “the Post” stands for: of those named before whose name ends so, the one with the shortest name (the
 * Harbour Post rather than the South Isle Evening Post), and the last such.
 */
function antecedent(media: readonly Medium[], head: string): Medium | null {
  let best: Medium | null = null;
  for (const medium of media.slice(-REACH)) {
    if (medium.name.length === head.length || !medium.name.endsWith(head) || /^The \S+$/.test(medium.name)) continue;
    if (!best || words(medium.name) <= words(best.name)) best = medium;
  }
  return best;
}

function words(name: string): number {
  return name.replace(/^The /, "").split(" ").length;
}
