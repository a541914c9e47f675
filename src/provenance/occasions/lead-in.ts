import type { TextLayer } from "../../text/layer.ts";
import { capitalised, word } from "../story.ts";

const words = (list: string) => new Set(list.trim().split(/\s+/));

const DETERMINERS = words("a an the his her their its this that another one two three several multiple what");
const POSSESSIVE = words("his her their its the this that");
const PREPOSITIONS = words("at in during from on via through amid");
/** Verbs that make, hold or address an occasion, or publish a text. */
const MAKING = words(`
  gave give given giving delivered delivering delivers held holding holds hosted told tells telling addressed addresses addressing issued
  issues issuing released releases releasing published publishes posted posts posting sent wrote writes penned filed aired using used
  recorded taped`);
/** What may stand between a preposition and the occasion: “at the start of a hearing”. */
const PART = words("start end beginning opening outset sidelines margins fringes series round pair");

/** How many tokens before its noun an occasion's phrase may begin. */
const LONGEST = 10;

/** What leads to an occasion's noun. */
export interface LeadIn {
  /** The token of the preposition or verb. */
  from: number;
  /** The preposition, or "" behind a verb. */
  preposition: string;
  definite: boolean;
  /** It leads to a part or the edge of the occasion: “on the sidelines of the session”. */
  part: boolean;
}

/** Finds “at a ”, “during Tuesday's ”, “gave a ” before an occasion's noun. @param bare whether it may lack an article: “in testimony” */
export function leadIn(layer: TextLayer, noun: number, bare: boolean): LeadIn | null {
  const { sentence } = layer;
  let definite = false;
  let determined = false;
  let part = false;
  for (let k = noun - 1; k >= 0 && k > noun - LONGEST && sentence[k] === sentence[noun]; k--) {
    const low = word(layer, k).toLowerCase();
    if (PREPOSITIONS.has(low))
      return determined || (bare && noun - k <= 3) ? { from: k, preposition: low, definite, part } : null;
    if (MAKING.has(low)) return { from: k, preposition: "", definite, part };
    if (low === "of" && determined && k > 0 && PART.has(word(layer, k - 1).toLowerCase())) {
      part = true;
      k--;
      continue;
    }
    if (determined && !PART.has(low) && low !== "the" && low !== "a") return null;
    if (DETERMINERS.has(low)) {
      determined = true;
      definite ||= POSSESSIVE.has(low);
    } else if (/^['’]s?$/.test(low)) {
      // “Tuesday's hearing”, “the president's speech”: it determines as an article does.
      definite = true;
      if (k > 0 && /day$/i.test(word(layer, k - 1))) {
        determined = true;
        k--;
      }
    } else if (STOPS.test(low) && !capitalised(layer, k)) return null;
  }
  return null;
}

/** Tokens that end the search: another clause begins there. */
const STOPS =
  /^(?:[,;:.!?()"“”—–]|--|that|which|who|and|but|said|says|was|is|were|are|to|of|for|with|by|after|before|following)$/;
