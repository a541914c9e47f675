import type { Anatomy } from "./anatomy.ts";
import type { ArticleFacts } from "./article.ts";

const BY = /^(?:(?:Analysis|Opinion|Story|Text|Written|Reported|Posted|Published) )?by:?\s+|^Author:\s*/i;
// What follows the name: a comma with the house or the place, a dash, a role, a bracket.
const BEHIND = /\s*(?:[,|(]|\s[-–—•]\s).*$|\s+(?:for|of|in|at)\s.*$/su;

/** Who wrote it: the author given, else the first byline in the text. */
export function findByline({ text, furniture }: Anatomy, author: string | undefined): ArticleFacts["byline"] {
  const given = author?.trim().replace(/^by\s+/i, "");
  if (given) return { name: given, evidence: { field: "author" } };
  for (const { kind, span } of furniture) {
    if (kind !== "byline") continue;
    const line = text
      .slice(...span)
      .split("\n", 1)[0]!
      .trimEnd();
    const from = BY.exec(line)?.[0].length ?? 0;
    const name = line.slice(from).replace(BEHIND, "").replace(/[.]$/, "");
    if (/^\p{L}/u.test(name)) return { name, evidence: [span[0] + from, span[0] + from + name.length] };
  }
  return null;
}
