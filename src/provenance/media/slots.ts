import type { TextLayer } from "../../text/layer.ts";
import type { Hit } from "../hits.ts";
import { type Anchored, after, endAfter, heldAfter } from "../pattern.ts";
import { capitalised, word } from "../story.ts";

const NAME = "(\\p{Lu}[\\p{L}\\p{N}&.-]*[\\p{L}\\p{N}](?: \\p{Lu}[\\p{L}\\p{N}&.-]*[\\p{L}\\p{N}]){0,3})";
const NAMED = after(` "?${NAME}`, true);

/** What comes behind a word that only a medium's name can follow. */
const AHEAD: ReadonlyMap<string, Anchored> = new Map([
  ["reported", after(` by ${NAME}(?=[,.])`, true)],
  ["reference", after(` to (?:the )?${NAME}`, true)],
  ["agency", NAMED],
  ["newspaper", NAMED],
  ["broadcaster", NAMED],
  ["daily", NAMED],
  ["channel", NAMED],
  ["portal", NAMED],
]);

/** Words behind which a name must be followed by a report for the name before them to be a medium's. */
const REPORTS = after(" (?:reports?|reported|says?|said|writes?|wrote)(?!\\p{L})");

/** “As reported by”, “this was reported by”: anybody can report something, but so only media do. */
const RELAYED = /\b(?:as|first|previously|earlier|(?:this|it) was) $/i;
const TOLD = /\b(?:told|according to|by) an? $/i;

/** Correspondents are also named for where they are and what they cover. */
const BEATS =
  /^(?:Washington|Moscow|Brussels|Foreign|Political|Diplomatic|Chief|Senior|Special|National|War|House|Congressional|White|Legal|Medical|Kyiv|Kiev|London|Paris|Berlin|Capitol|Hill)$/;

const DATELINE = /^[\s\p{Pd}]*\p{Lu}[\p{L} .,'’\d-]{1,60}(?:\(([^()\n]{2,40})\) ?[\p{Pd}]|\/([^/\n]{2,40})\/)/u;

/** The words that `slotName` waits for. */
export const SLOT_WORDS: readonly string[] = [...AHEAD.keys(), "correspondent", "correspondents"];

/**
 * A name that the text itself shows to be a medium's, by the place where it stands: “with reference to Zenit”, “the news
 * agency Zenit”, “a Zenit correspondent reports”. The article's other mentions of it are then a medium's, too.
 */
export function slotName(layer: TextLayer, { token, word: slot }: Hit): string | null {
  const { text, start, end } = layer;
  const ahead = AHEAD.get(slot);
  if (slot === "reported" && !RELAYED.test(text.slice(Math.max(0, start[token]! - 20), start[token]))) return null;
  if (ahead) return heldAfter(text, end[token]!, ahead)?.held.replace(/^The /, "") ?? null;
  if (!slot.startsWith("correspondent") || token < 2 || !capitalised(layer, token - 1)) return null;
  const told = TOLD.test(text.slice(Math.max(0, start[token - 1]! - 20), start[token - 1]));
  if (!told && endAfter(text, end[token]!, REPORTS) < 0) return null;
  const name = word(layer, token - 1);
  return BEATS.test(name) || capitalised(layer, token - 2) ? null : name;
}

/** The agency in the dateline of an article: “KELD (Zenit) -”, “KELD, July 10 /Zenit/.”. */
export function datelineName(text: string, at: number): string | null {
  const match = DATELINE.exec(text.slice(at, at + 160));
  const name = match?.[1] ?? match?.[2] ?? null;
  return name !== null && /^\p{Lu}/u.test(name) ? name : null;
}
