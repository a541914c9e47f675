import type { Span } from "../../text/span.ts";
import { custom } from "./rule.ts";

const GLUE = /[\p{Ll}.][\p{Lu}\d]/u;
const REACH = 420;
const SHORTEST_TITLES = 30;

/**
 * A card about a person that the page glued into its sentence, the full name straight against other articles' titles
 * and MORE at the end: "President Rook Ada Miriam RookRook defends the dam … votes MORE said on Monday".
 * The card begins where the name is said a second time.
 */
export const gluedCard = custom("glued card", "teaser", ({ text }) => {
  let spans: Span[] | null = null;
  let floor = 0;
  for (let more = text.indexOf(" MORE"); more >= 0; more = text.indexOf(" MORE", more + 5)) {
    const end = more + 5;
    if (/[\p{L}\d:]/u.test(text[end] ?? "")) continue;
    const from = Math.max(floor, more - REACH);
    const start = cardStart(text.slice(from, more));
    if (start === null) continue;
    spans ??= [];
    spans.push([from + start, end]);
    floor = end;
  }
  return spans;
});

/** Where in the words before MORE the card begins: at the second saying of the surname that its titles are glued to. */
function cardStart(before: string): number | null {
  for (const part of before.matchAll(/(?<![\p{L}.])(\p{Lu}[\p{L}'’-]*\p{Ll})(?=\p{Lu}|\d)/gu)) {
    const surname = part[1]!;
    if (surname.length < 3 || surname === "Mac" || !/\p{Lu}[\p{L}.'’-]*\)? $/u.test(before.slice(0, part.index)))
      continue;
    if (!GLUE.test(before.slice(part.index + surname.length - 1, part.index + surname.length + 1))) continue;
    const said = before.lastIndexOf(surname, part.index - 1);
    if (said >= 0 && part.index - said < 90) return skipBlank(before, said + surname.length);
    // Said by its first name only, or with a suffix: begin at the run of capitalised words that ends in the surname.
    const run = /(?:\p{Lu}[\p{L}.'’-]*\)?\s){1,3}$/u.exec(before.slice(0, part.index))?.[0];
    if (run && !/^(?:The|A|An|In|But|And)\s/.test(run) && before.length - part.index > SHORTEST_TITLES)
      return part.index - run.length;
  }
  return null;
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (
    /[\s,]/.test(text[i] ?? "") ||
    (text[i] === "'" && text[i + 1] === "s") ||
    (text[i] === "s" && text[i - 1] === "'")
  )
    i++;
  return i;
}
