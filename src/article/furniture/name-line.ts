import type { Line } from "../lines.ts";
import { custom } from "./rule.ts";

const PERSON =
  /^(?:By )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,9}$/u;
const HOUSE =
  /^(?:(?:The )?\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,4} (?:News|Times|Post|TODAY|Today|Journal|Gazette|Tribune|Herald|Press|Monitor|Guardian|Review|Courier|Observer|Mail|Star|Globe|Chronicle|Network|Magazine|Report|Agency|Service|NETWORK|Register|Republic)|\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}|[\w.]+\.(?:com|net|org|ua|uk|info)|(?:Special to|Opinion contributor|Staff writer|Senior|Columnist|Contributor|For the) ?.{0,50})$/u;

export const isPersonLine = (text: string): boolean => text.length <= 200 && PERSON.test(text);
export const isHouseLine = (text: string): boolean => text.length <= 70 && HOUSE.test(text);

/** An author's name alone on a line over the story, and the house's name on the line below: one byline. */
export const nameLine = custom(
  "name line",
  "byline",
  (line, { lines }) => {
    if (line.index > 6) return null;
    const under: Line | undefined = lines[line.index + 1];
    const over: Line | undefined = lines[line.index - 1];
    const author = isPersonLine(line.text) && !isHouseLine(line.text) && under && isHouseLine(under.text);
    const house = isHouseLine(line.text) && over && isPersonLine(over.text) && !isHouseLine(over.text);
    return author || house ? [[0, line.text.length]] : null;
  },
  { block: true },
);
