import type { ArticleFacts } from "../../article/article.ts";
import { isUpper } from "../../text/characters.ts";
import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import { capitalised, word } from "../story.ts";
import { addEntry, aliasEnd, type Entry, entriesOf, firstWord, type Gazetteer, KNOWN } from "./gazetteer.ts";
import type { Medium } from "./medium.ts";
import { ownOutlet } from "./self.ts";
import { addressEnd, kindOf, looksLikeMedium, shapeAt } from "./shapes.ts";
import { surroundingsOf } from "./surroundings.ts";

const STOP = 46;
const SPACE = 32;

/** A name in the text: where it ends, and what is known of it. */
interface Name {
  end: number;
  entry: Entry;
  lone: boolean;
}

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
    const called = known?.name ?? name.entry.name;
    const medium: Medium = {
      name: called,
      kind: known?.kind ?? name.entry.kind,
      owner: name.entry.owner,
      span,
      around,
      weak: name.entry.weak || (name.lone && !known),
      self: isOwn(called) || isOwn(name.entry.owner),
      furniture: furniture[token] === 1,
      by: "name",
    };
    media.push(medium);
    if (journalist?.includes(" ")) journalists.set(journalist.slice(journalist.lastIndexOf(" ") + 1), medium);
  }
  return { media, journalists };
}

/** Reads the names of media off a text layer, token by token. */
class Names {
  readonly #layer: TextLayer;
  readonly #own: Gazetteer;
  /** No name known only by its shape begins before this token. */
  #shapeless = 0;

  constructor(layer: TextLayer, own: Gazetteer) {
    this.#layer = layer;
    this.#own = own;
  }

  /** The medium's name that begins at a token. */
  at(token: number): Name | null {
    const { text, start, end } = this.#layer;
    const at = start[token]!;
    const to = end[token]!;
    const code = text.charCodeAt(at);
    const upper = isUpper(code);
    if (upper || (code >= 48 && code <= 57)) {
      const known = this.#known(token);
      if (known) return known;
    }
    if ((text.charCodeAt(to) === STOP && text.charCodeAt(to + 1) > SPACE) || holdsStop(text, at, to)) {
      const address = addressEnd(this.#layer, token);
      if (address >= 0) return named(text, at, address, false);
    }
    if (!upper) return null;
    if (looksLikeMedium(this.#layer, token)) return named(text, at, to, false);
    if (token < this.#shapeless) return null;
    const shape = shapeAt(this.#layer, token, (next) => this.#longName(next));
    this.#shapeless = shape.run;
    return shape.to < 0 ? null : named(text, at, end[shape.to - 1]!, shape.lone);
  }

  #known(token: number): Name | null {
    const first = firstWord(this.#layer.text, this.#layer.start[token]!);
    const known = knownAs(this.#layer, token, KNOWN.get(first));
    const own = knownAs(this.#layer, token, this.#own.get(first));
    return own && (!known || own.end > known.end) ? own : known;
  }

  /** Whether a known name of several words begins at a token: no longer name is made of it and what stands before it. */
  #longName(token: number): boolean {
    const name = this.#known(token);
    return name !== null && !name.entry.weak && name.end > this.#layer.end[token]!;
  }
}

/** Whether a stop stands inside a token, where one would stand before a web address's last part. */
function holdsStop(text: string, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 7); i < to - 1; i++) if (text.charCodeAt(i) === STOP) return true;
  return false;
}

/** A name that stands in no list. */
function named(text: string, from: number, to: number, lone: boolean): Name {
  const alias = text.slice(from, to);
  const name = lone ? `The ${alias}` : alias;
  return { end: to, lone, entry: { alias, name, kind: kindOf(alias), owner: null, weak: false, needsArticle: false } };
}

/** The first of some names that stands at a token. */
function knownAs(layer: TextLayer, token: number, entries: readonly Entry[] | undefined): Name | null {
  if (!entries) return null;
  const { text, start } = layer;
  const at = start[token]!;
  for (const entry of entries) {
    const end = aliasEnd(text, at, entry);
    if (end < 0) continue;
    const before = token > 0 && start[token - 1]! >= at - 5 ? word(layer, token - 1) : "";
    if (entry.needsArticle && before !== "the" && before !== "The" && !ROLE.test(text.slice(end, end + 14))) continue;
    if (entry.weak && standsInName(layer, token, end)) continue;
    return { end, entry, lone: false };
  }
  return null;
}

/** What shows a medium without its article: “Guardian journalist”. */
const ROLE = /^ (?:journalist|reporter|columnist|editor|newspaper|magazine|correspond)/;

/** Whether the words around an ordinary word make a longer name of it: “Time Warner”, “Anna Stern”. */
function standsInName(layer: TextLayer, token: number, end: number): boolean {
  const { text, start } = layer;
  const behind = text.charCodeAt(end) === 32 && isUpper(text.charCodeAt(end + 1));
  if (behind) return true;
  if (token === 0 || layer.sentence[token - 1] !== layer.sentence[token]) return false;
  const opened = start[token]! - layer.end[token - 1]! === 0;
  if (opened) return false;
  const first = token - 1 === 0 || layer.sentence[token - 2] !== layer.sentence[token - 1];
  return (
    capitalised(layer, token - 1) &&
    !first &&
    word(layer, token - 1) !== "The" &&
    /^\p{L}/u.test(word(layer, token - 1))
  );
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
