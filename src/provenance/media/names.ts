import { isUpper } from "../../text/characters.ts";
import type { TextLayer } from "../../text/layer.ts";
import { capitalised, word } from "../story.ts";
import { aliasEnd, type Entry, firstWord, type Gazetteer, KNOWN } from "./gazetteer.ts";
import { addressEnd, kindOf, looksLikeMedium, shapeAt } from "./shapes.ts";

const STOP = 46;
const SPACE = 32;
/** A web address of one token has at least so many characters: “lb.ua”. */
const SHORTEST_ADDRESS = 5;

/** A name in the text: where it ends, and what is known of it. */
export interface Name {
  end: number;
  entry: Entry;
  /** A head by itself that stands in no list: “the Post”. */
  lone: boolean;
}

/** Reads the names of media off a text layer, token by token. */
export class Names {
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
    // Most tokens: a lower-case word begins no name, unless it is a web address.
    const lower = code >= 97 && code <= 122;
    if (lower && text.charCodeAt(to) !== STOP && to - at < SHORTEST_ADDRESS) return null;
    const upper = !lower && isUpper(code);
    if (upper || (code >= 48 && code <= 57)) {
      const known = this.#known(token);
      if (known) return known;
    }
    if ((text.charCodeAt(to) === STOP && text.charCodeAt(to + 1) > SPACE) || holdsStop(text, at, to)) {
      const address = addressEnd(this.#layer, token);
      if (address >= 0) return named(text, at, address, false);
    }
    return upper ? this.#shaped(token) : null;
  }

  #shaped(token: number): Name | null {
    const { text, start, end } = this.#layer;
    if (looksLikeMedium(this.#layer, token)) return named(text, start[token]!, end[token]!, false);
    if (token < this.#shapeless) return null;
    const shape = shapeAt(this.#layer, token, (next) => this.#longName(next));
    this.#shapeless = shape.run;
    return shape.to < 0 ? null : named(text, start[token]!, end[shape.to - 1]!, shape.lone);
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
