import { isUpper } from "../../text/characters.ts";
import type { TextLayer } from "../../text/layer.ts";
import { capitalised, word } from "../story.ts";
import type { MediumKind } from "./medium.ts";

/** The last word of a medium's name: “the Harbour Times”. */
const HEADS = new Set(
  `Times Post Herald Journal News Tribune Gazette Chronicle Observer Examiner Register Dispatch Inquirer Enquirer Star Sun
  Mirror Telegraph Globe Mail Press Monitor Standard Courier Sentinel Bee Ledger Magazine Weekly Daily Today Pravda Mercury
  TV Television Radio FM Network NewsHour Newswire Wire Bulletin Tagblatt Zeitung Gazeta Reporter Spectator Advertiser Argus
  Beacon Echo Broadcasting Newspapers Post-Gazette Star-Ledger Herald-Tribune Post-Dispatch Star-Telegram Sun-Times
  Times-Union Times-Picayune Times-Dispatch Journal-Constitution Courier-Journal Review-Journal Union-Tribune
  News-Sentinel Press-Herald Democrat-Gazette Courant Independent`.split(/\s+/),
);

/** Heads that are also so much else that “the Star” alone says nothing. */
const ELSEWHERE = new Set(
  `Mail Press Network Wire Today Daily Star Sun Mirror Standard Echo Beacon Bee Radio Television TV FM Weekly Magazine
  Mercury Reporter Bulletin Broadcasting Independent Newspapers Register Monitor`.split(/\s+/),
);

/** What a name's last or first word, or its whole form, says of the medium. */
export function kindOf(name: string): MediumKind {
  if (/(?:^| )(?:TV|Television|Radio|FM|Channel|Canal|Kanal|Network|Broadcasting|NewsHour)(?: |$)/.test(name))
    return "station";
  if (/ (?:Magazine|Weekly)$/.test(name)) return "magazine";
  if (/(?:press|inform|[Ww]ire)$/.test(name)) return "agency";
  return /\.\p{L}+$/u.test(name) ? "site" : "paper";
}

/** Words that make something else of the head behind them. */
const SPOILERS = new Set("Breaking Fake Good Bad Related Latest Top More Video Great Big White".split(" "));

/** Words before a name that are no part of it: those that begin a sentence, titles, days. */
const OUTSIDE = new Set(
  `In On At The A An But And As While When After Before According Meanwhile For From By Earlier Last That This These Those To
  Former President Sen. Rep. Gov. Mr. Mrs. Ms. Dr. Monday Tuesday Wednesday Thursday Friday Saturday January February March
  April May June July August September October November December If Or So Both Even Via Per With Photo Source Credit Image
  During Since Then He She They It His Her Their Its Our My Asked Speaking Citing Quoting Like Not Though Although Until`.split(
    /\s+/,
  ),
);

const CONNECTORS = new Set(["of", "and", "for", "de", "la", "del", "&"]);
const PREFIXES = new Set(["Channel", "Radio", "Canal", "Kanal", "Televisión"]);
const ENDING = /^\p{Lu}\p{L}{2,}(?:press|inform|news|pravda)$/u;
const CALL_SIGN = /^(?:(?:ABC|CBS|NBC|FOX)\d{1,2}|[KW][A-Z]{3}|[KW][A-Z]{2,3}-(?:TV|FM|AM|DT|LD))$/;
const ADDRESS =
  /(?:www\.)?[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)?\.(?:com|net|org|news|ua|ru|tv|info|media|press|eu|de|pl|fr|by|co\.uk)(?![\p{L}\p{N}]|[./@][\p{L}\p{N}])/iuy;
const NUMBER = /^(?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** What the words from a capitalised token on look like. */
export interface Shape {
  /** Behind the last token of a medium's name, or -1 where it looks like none. */
  to: number;
  /** A head by itself: “the Post”. */
  lone: boolean;
  /** Behind the last capitalised word that hangs together with the first: before it no other name of this shape begins. */
  run: number;
}

/** Whether a web address begins at a token (“lantern.news”), and where it ends in the text, or -1. */
export function addressEnd({ text, start }: TextLayer, token: number): number {
  const at = start[token]!;
  if (at > 0 && "@/.".includes(text[at - 1]!)) return -1;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : -1;
}

/** Whether a word alone has a medium's look: an ending (“Maravpress”), a call sign (“WXYZ”) among words not all in capitals. */
export function looksLikeMedium(layer: TextLayer, token: number): boolean {
  const { text, start, end } = layer;
  const length = end[token]! - start[token]!;
  if (length < 4) return false;
  if (!isUpper(text.charCodeAt(start[token]! + 1))) return length > 6 && ENDING.test(word(layer, token));
  // A paragraph opens with a place: “KELD (Northern Wire) -”.
  if (token === 0 || layer.paragraph[token] !== layer.paragraph[token - 1]) return false;
  return CALL_SIGN.test(word(layer, token)) && !shouted(layer, token, -1) && !shouted(layer, token, 1);
}

/** The name that begins at a capitalised token. @param known whether a medium known by name begins at a token */
export function shapeAt(layer: TextLayer, token: number, known: (token: number) => boolean): Shape {
  const first = word(layer, token);
  if (OUTSIDE.has(first) || SPOILERS.has(first)) return { to: -1, lone: false, run: token + 1 };
  const numbered = PREFIXES.has(first) && joined(layer, token + 1);
  if (numbered && (capitalised(layer, token + 1) || NUMBER.test(word(layer, token + 1)))) {
    return { to: token + 2, lone: false, run: token + 2 };
  }
  let last = token;
  for (let next = token + 1; next < token + LONGEST; next++) {
    if (!joined(layer, next)) break;
    const upper = capitalised(layer, next);
    const through =
      !upper && CONNECTORS.has(word(layer, next)) && joined(layer, next + 1) && capitalised(layer, next + 1);
    if (!upper && !through) break;
    if (through) next++;
    if (known(next)) return { to: -1, lone: false, run: next };
    last = next;
  }
  const none = { to: -1, lone: false, run: last + 1 };
  const head = last > token ? word(layer, last) : first;
  if (!HEADS.has(head)) return none;
  if (last > token) {
    const to = joined(layer, last + 1) && NUMBER.test(word(layer, last + 1)) ? last + 2 : last + 1;
    return { to, lone: false, run: to };
  }
  const article = token > 0 && /^[Tt]he$/.test(word(layer, token - 1));
  return article && !ELSEWHERE.has(head) ? { to: token + 1, lone: true, run: token + 1 } : none;
}

/** How many words a name has at most. */
const LONGEST = 8;

/** Whether nothing but a blank stands before a token, in one sentence. */
function joined({ text, start, end, count, sentence }: TextLayer, token: number): boolean {
  if (token >= count || start[token]! - end[token - 1]! !== 1) return false;
  return sentence[token] === sentence[token - 1] && text.charCodeAt(end[token - 1]!) <= 0xa0;
}

/** Whether the next word on one side is in capitals. */
function shouted({ text, start, end, count }: TextLayer, from: number, step: 1 | -1): boolean {
  const mark = end[from + step]! - start[from + step]! < 2;
  const token = from + (mark ? 2 * step : step);
  if (token < 0 || token >= count || end[token]! - start[token]! < 2) return false;
  return isUpper(text.charCodeAt(start[token]!)) && isUpper(text.charCodeAt(start[token]! + 1));
}
