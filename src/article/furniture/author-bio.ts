import type { Line } from "../lines.ts";
import { custom, type Page, wholeLine } from "./rule.ts";

const NAME = "(?:Dr\\. )?\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|al)){1,4}";
const TRADE =
  "(?:reporter|correspondent|columnist|editor|writer|author|journalist|contributor|analyst|commentator|fellow|professor|blogger|producer|host|lecturer|scholar|director|president|editor-in-chief|researcher|historian|attorney|lawyer|co-?author|co-?host|founder|strategist|intern|chair|consultant|economist|cartoonist|anchor|staffer)";
const WHO_IS = new RegExp(
  `^[•*—–_ ]{0,3}(?!The |This )(?:By )?${NAME}(?:,? (?:Jr|Sr|III)\\.?)?,? (?:(?:is|was|has been|serves as|works as) (?:an?|the|now|one|senior|[\\p{L} ]{0,30}\\p{Lu}\\S*['’]s?|[a-z-]+ (?=${TRADE}))\\b.{0,90}?\\b${TRADE}\\b|is ${TRADE}\\b|(?:writes|covers|reports|hosts)\\b.{0,60}\\bfor (?:the )?\\p{Lu}|teaches )`,
  "u",
);
const OWN_VIEW =
  /\b(?:(?:opinions?|views?) (?:expressed|in this|here|are)|opinions are (?:his|her|their) own|is the author of|author of (?:the|several|many|\w+ books|["“‘])|follow (?:him|her|them|me)\b|@\w+|(?:his|her|their) (?:latest|new|most recent|first) book|can be reached|Read more|at (?:the )?[A-Z]\w+ (?:University|Institution|Institute|College|School|Center|Foundation)|based in)/;

/** Who the author is, in the last lines of an article: "Ada Rook is a reporter for …". */
export const authorBio = custom("author bio", "bio", (line, page) => {
  const fromEnd = page.lines.length - 1 - line.index;
  if (line.index < 3 || fromEnd > 3 || line.text.length > 700 || line.text.length < 25 || !WHO_IS.test(line.text))
    return null;
  if (/["“”]|\b(?:said|says|told|added)\b/.test(line.text) || inTheStory(line, page)) return null;
  return (fromEnd <= 1 && !/ was /.test(line.text)) || OWN_VIEW.test(line.text) ? [[0, line.text.length]] : null;
});

/** Whether the story speaks of the one whom the line introduces: then the line is the story's too. */
function inTheStory(line: Line, { text, lines }: Page): boolean {
  const surname = /^[•*—–_ ]{0,3}(?:By )?\S+ (?:\S+\. )?(\p{Lu}[\p{L}’'-]+)/u.exec(line.text)?.[1];
  if (!surname) return true;
  const said = text.indexOf(surname, lines[2]!.end);
  return said >= 0 && said < line.start;
}

/** A house's word on whose opinion it is. */
export const disclaimer = wholeLine(
  "disclaimer",
  "bio",
  /^(?:(?:\([A-Z]{2,5}\)\s?)?(?:Editor['’]s note:? )?)?(?:The (?:opinions?|views?)(?: and opinions?)? (?:expressed|in this|here)|(?:Opinions|Views) expressed|(?:His|Her|Their) (?:views|opinions) are)\b/i,
  { longest: 500 },
);

/** How to reach the newsroom or the author. */
export const contact = wholeLine(
  "contact",
  "bio",
  /^[\s([•*–—-]{0,4}(?:(?:you can )?(?:contact|reach|e-?mail|write to|send (?:tips|a tip|your|letters|comments|feedback)|have a (?:tip|news tip|story)|got a (?:tip|news tip|confidential))\b.{0,120}(?:@|\bat \d|here\b|\?)|(?:.{3,60} )?(?:can be reached|may be reached|is reachable|reach (?:him|her|them|me)|e-?mail (?:him|her|them|me)) (?:at|by|via|on)\b|E-?mail: ?\S+@|Contact: )/i,
  { longest: 320 },
);
