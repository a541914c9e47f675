import type { Span } from "../../text/span.ts";
import { after, before, endAfter, heldAfter, startBefore } from "../pattern.ts";

const DESCRIPTOR =
  "(?:(?:news|press|wire|television|TV|radio|cable|public|daily|weekly|financial|business|sports|satirical|social|morning|Sunday|talk) )?" +
  "(?:agency|newspaper|paper|magazine|network|channel|website|site|portal|outlet|broadcaster|daily|weekly|tabloid|station|program|programme|show|publication|service|blog|journal|podcast|platform|messenger|TV)";

const ROLE =
  "(?:[Hh]ost|[Aa]nchor|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Cc]olumnist|[Ee]ditor|[Ww]riter|[Cc]ommentator|[Mm]oderator|[Aa]nalyst|[Cc]ontributor)s?";

const QUALITY =
  "(?:state|state-run|state-owned|state-controlled|government-run|official|semi-official|independent|local|online|conservative|liberal|" +
  "right-wing|left-wing|far-right|pro-\\p{L}+|national|private|influential|popular|opposition|business|financial|nonprofit|investigative|" +
  "\\p{Lu}\\p{L}+-(?:based|backed|controlled|owned|run|language)|\\p{Lu}\\p{L}+(?:an|ish|ese|ch|sh|ek|is)|US|U\\.S\\.|UK)";

/** “the Russian news agency ”, “Germany's ”, “its own ”. */
const INTRODUCED = before(
  `(?:(?:the|The|a|an|A|An|its|his|her|their|this|that) |\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?(?:'s|') )?(?:${QUALITY},? ){0,3}(?:${DESCRIPTOR} ){0,1}(?:The )?"?`,
  undefined,
  true,
);

/** A mark that closes what one before the name opened, with the stop or comma that may stand inside it. */
const CLOSING = after('[.,]?"');
const DESCRIBED = after(` ${DESCRIPTOR}(?!\\p{L})`);
const NAME = "((?:\\p{Lu}[\\p{L}.'-]* ){0,2}\\p{Lu}[\\p{L}.'-]*\\p{L})";
/** “'s Dana Bash”, “ host Chris Wallace”, “' chief correspondent Ann Lee”. */
const JOURNALIST = after(
  `(?:(?:'s|')(?: \\p{L}+){0,4}? ${ROLE} ${NAME}|(?:'s|') ${NAME}|(?: \\p{L}+){0,3}? ${ROLE} ${NAME})`,
  true,
);

/** The words that belong to a medium's name where a text mentions it, and the journalist of theirs that it names with it. */
export interface Surroundings {
  around: Span;
  journalist: string | null;
}

export function surroundingsOf(text: string, [start, end]: Span): Surroundings {
  const left = startBefore(text, start, INTRODUCED);
  const from = left < 0 ? start : left;
  let to = end;
  if (from < start && "\"“‘„«'’".includes(text[start - 1]!)) to = Math.max(to, endAfter(text, to, CLOSING));
  to = Math.max(to, endAfter(text, to, DESCRIBED));
  const journalist = heldAfter(text, to, JOURNALIST);
  return { around: [from, journalist?.end ?? to], journalist: journalist?.held ?? null };
}
