import type { Line } from "../lines.ts";
import { custom, type Page } from "./rule.ts";

/** Whether a line could be the title of another article: a few words, capital first, no full stop. */
function titleLike(line: Line | undefined): boolean {
  if (!line) return false;
  const { text } = line;
  if (text.length < 20 || text.length > 110 || !/^["'“‘]?\p{Lu}/u.test(text)) return false;
  if (/[.!:;,…—–"”]$|^[“"]|[@#]|https?:/.test(text)) return false;
  const words = text.split(" ").length;
  return words >= 4 && words <= 16;
}

/** Whether the line is a paragraph that a story is made of. */
const paragraphLike = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length > 60 && /[.!?]["”’')\]]{0,2}$/.test(line.text);

/** A line all in capitals between two paragraphs, too long for a subheading: "RIVER TOLL RISES AS MAYOR BLAMES …". */
export const capitals = custom("title in capitals", "teaser", ({ text, index }, page) => {
  if (index === 0 || text.length < 30 || text.length > 200 || /\p{Ll}{2}|[.:;]$/u.test(text)) return null;
  if (/^["“].*["”]$/.test(text)) return null;
  const words = text.match(/[\p{Lu}\d][\p{Lu}\d'’.-]*/gu)?.length ?? 0;
  return words >= 6 && index < page.lines.length - 1 ? [[0, text.length]] : null;
});

/** A linked title whose label lost the blank behind its colon: "Floods:Mayor blames the province". */
export const gluedLabel = custom("label glued to its title", "teaser", ({ text, index }) => {
  if (index === 0 || text.length > 200 || text.length < 30) return null;
  if (!/^\p{Lu}[^:."“”]{2,60}(?:[^\d:."“”]:(?=\d)|[^:."“”]:(?=["'“‘$]?\p{Lu}))\S/u.test(text)) return null;
  return /[.!:;,]["”’']?$|^\S*:\/\//.test(text) ? null : [[0, text.length]];
});

/** A title beside one whose label proves it: they are one list. */
export const besideGluedLabel = custom("title beside a labelled one", "teaser", (line, page) => {
  if (!titleLike(line)) return null;
  const labelled = [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (other) => other !== undefined && gluedLabel.find(other, page).length > 0,
  );
  return labelled ? [[0, line.text.length]] : null;
});

// A longer row is a list of the story's own: of offices, of courses.
const MOST = 4;

/** Two or more titles in a row between paragraphs: a list of links. A single one may be a subheading, and is left alone. */
export const titlesInARow = custom("titles in a row", "teaser", (line, page: Page) => {
  if (!titleLike(line)) return null;
  const { lines } = page;
  let first = line.index;
  while (first > 0 && line.index - first <= MOST && titleLike(lines[first - 1])) first--;
  let last = line.index;
  while (last - first <= MOST && titleLike(lines[last + 1])) last++;
  const titles = last - first + 1;
  if (titles < 2 || titles > MOST) return null;
  return paragraphLike(lines[first - 1]) && paragraphLike(lines[last + 1]) ? [[0, line.text.length]] : null;
});
