import type { ArticleFacts } from "../../article/article.ts";
import { firstWord, KNOWN } from "./gazetteer.ts";

const GENERIC = new Set(
  "the news online web com net org tv channel network magazine newspaper opinion editorial digital section".split(" "),
);

/** A medium's name without what varies: “FoxNews.com”, “Fox News Channel” and “Fox Online News” are all “fox”. */
export function core(name: string): string {
  const written = name.replace(/\([^)]*\)| [-–—|] .*$/gu, "").trim();
  const bare = written.replace(/^The /, "");
  const entry = KNOWN.get(firstWord(bare, 0))?.find(({ alias }) => alias === bare);
  const words = (entry?.name ?? written).toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const left = words.filter((word) => word && !GENERIC.has(word));
  return (left.length ? left : words).join("");
}

/** Tells the article's own outlet: a test for names. */
export function ownOutlet(facts: ArticleFacts): (name: string | null) => boolean {
  const outlet = facts.outlet ? core(facts.outlet.name) : "";
  const seen = new Map<string, boolean>();
  return (name) => {
    if (!outlet || !name) return false;
    const before = seen.get(name);
    if (before !== undefined) return before;
    const own = core(name) === outlet;
    seen.set(name, own);
    return own;
  };
}
