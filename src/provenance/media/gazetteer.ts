import { classOf, DIGIT, isApostrophe, LETTER } from "../../text/characters.ts";
import type { MediumKind } from "./medium.ts";
import { AGENCIES } from "./outlets/agencies.ts";
import { MAGAZINES } from "./outlets/magazines.ts";
import { PAPERS_OF_AMERICA } from "./outlets/papers-america.ts";
import { PAPERS_OF_THE_WORLD } from "./outlets/papers-world.ts";
import { PLATFORMS } from "./outlets/platforms.ts";
import { PROGRAMMES } from "./outlets/programmes.ts";
import { SITES } from "./outlets/sites.ts";
import { STATIONS } from "./outlets/stations.ts";

/**
 * The media known by name, from general knowledge: those of the world that others credit. The lists in `outlets/` have one a
 * line: the name, then the other names it goes by, with `|` between. `~` before a name says that it is also an ordinary
 * word, so that it counts only where the words around it credit a medium. Adding an outlet is one line.
 */

/** A name that a medium goes by. */
export interface Entry {
  /** As it is written, without a leading “The”. */
  alias: string;
  /** What the medium is called. */
  name: string;
  kind: MediumKind;
  owner: string | null;
  weak: boolean;
  /** One word that means something else without its article: “the Hill”. */
  needsArticle: boolean;
}

/** Names by their first word; the longest first. */
export type Gazetteer = Map<string, Entry[]>;

/** The letters and digits that a name begins with, by which it is found. */
export function firstWord(text: string, at: number): string {
  let end = at;
  for (; end < text.length && end < at + LONGEST_WORD; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT) break;
  }
  return text.slice(at, end);
}

const LONGEST_WORD = 40;

export function addEntry(gazetteer: Gazetteer, entry: Entry): void {
  const key = firstWord(entry.alias, 0);
  const list = gazetteer.get(key) ?? [];
  list.push(entry);
  list.sort((a, b) => b.alias.length - a.alias.length);
  gazetteer.set(key, list);
}

/** The names of one line, `name|other name|~ordinary word`. */
export function entriesOf(line: string, kind: MediumKind, owner: string | null): Entry[] {
  const names = line.split("|").map((name) => name.trim());
  const first = names[0]!.replace("~", "");
  const allWeak = names[0]!.startsWith("~");
  return names.flatMap((written): Entry[] => {
    const full = written.replace("~", "");
    const alias = full.replace(/^The /, "");
    const weak = written.startsWith("~") || (allWeak && full.replace(/^The /, "") === first.replace(/^The /, ""));
    const name = owner === null ? first : full;
    const entry = { alias, name, kind, owner, weak, needsArticle: alias !== full && !/[\s.-]/.test(alias) };
    const upper = alias.toUpperCase();
    const shouted = alias.length >= 6 && upper !== alias && !weak && /^\p{L}+$/u.test(alias);
    return shouted ? [entry, { ...entry, alias: upper, needsArticle: false }] : [entry];
  });
}

function build(): Gazetteer {
  const gazetteer: Gazetteer = new Map();
  const lists: [MediumKind, string][] = [
    ["agency", AGENCIES],
    ["paper", PAPERS_OF_AMERICA],
    ["paper", PAPERS_OF_THE_WORLD],
    ["station", STATIONS],
    ["site", SITES],
    ["magazine", MAGAZINES],
    ["platform", PLATFORMS],
  ];
  const lines = (list: string) => list.trim().split("\n");
  for (const [kind, list] of lists) {
    for (const line of lines(list)) for (const entry of entriesOf(line, kind, null)) addEntry(gazetteer, entry);
  }
  for (const line of lines(PROGRAMMES)) {
    const [owner, names] = line.split(": ") as [string, string];
    for (const entry of entriesOf(names, "programme", owner)) addEntry(gazetteer, entry);
  }
  return gazetteer;
}

/** All media known by name. */
export const KNOWN: Gazetteer = build();

/** Cyrillic letters that look like Latin ones: some sites write their own name with them. */
const LOOKALIKE: Record<string, string> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
};

/** Where a name ends that begins at `at`, or -1: any blank for a space, any apostrophe, lookalike letters. */
export function aliasEnd(text: string, at: number, { alias, weak, needsArticle }: Entry): number {
  for (let i = 0; i < alias.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = alias.charCodeAt(i);
    if (code === wanted) continue;
    if (wanted === 32 && (code === 0xa0 || code === 10 || code === 9)) continue;
    if (isApostrophe(wanted) && isApostrophe(code)) continue;
    if (code >= 0x400 && code < 0x460 && LOOKALIKE[text[at + i]!] === alias[i]) continue;
    return -1;
  }
  const end = at + alias.length;
  return (weak || needsArticle ? BOUNDARY : PAIRED_BOUNDARY).test(text.slice(end, end + 2)) ? end : -1;
}

/** As below, but “NBC News-Harbour Times (poll)” are two. */
const PAIRED_BOUNDARY = /^(?![\p{L}\p{N}]|-[\p{Ll}\p{N}]|[.@][\p{L}\p{N}])/u;

/** A name ends where no letter, no digit, and no hyphen or stop before one follows. */
const BOUNDARY = /^(?![\p{L}\p{N}]|[-.@][\p{L}\p{N}])/u;
