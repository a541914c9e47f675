import type { Span } from "../../text/span.ts";
import type { Anatomy } from "../anatomy.ts";
import type { Furniture } from "../furniture/mark.ts";
import { inLatin } from "./houses.ts";

/** An outlet, and the words that show it. */
export interface OutletFound {
  name: string;
  evidence: Span;
}

/** One way in which a text shows whose it is. Tried in order, soundest first; the first that finds something decides. */
export interface OutletRule {
  /** A few words for tests and whoever wonders. */
  name: string;
  find(anatomy: Anatomy): OutletFound | null;
}

/** A name as a pattern: one to five capitalised words, Cyrillic lookalikes and dots inside. */
export const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\d.&/-]*(?: (?:\\p{Lu}[\\p{L}\\d.&/-]*|of|and|the|&)){0,4}";

/** The first piece of furniture that a pattern fits whose first group is a name that `accept` takes. */
export function inFurniture(
  anatomy: Anatomy,
  rules: readonly string[] | null,
  pattern: RegExp,
  accept: (name: string) => boolean,
): OutletFound | null {
  for (const piece of anatomy.furniture) {
    if (rules && !rules.includes(piece.rule.name)) continue;
    const found = read(anatomy.text, piece, pattern, accept);
    if (found) return found;
  }
  return null;
}

function read(
  text: string,
  { span }: Furniture,
  pattern: RegExp,
  accept: (name: string) => boolean,
): OutletFound | null {
  const said = text.slice(span[0], Math.min(span[1], span[0] + 600));
  const match = pattern.exec(said);
  const name = match?.[1] && clean(match[1]);
  if (!match || !name || !accept(name)) return null;
  return { name, evidence: [span[0] + match.index, span[0] + match.index + match[0].trimEnd().length] };
}

/** The name without what clings to it. */
export function clean(name: string): string {
  return inLatin(
    name
      .trim()
      .replace(/[.,;:]+$/, "")
      .replace(/,? (?:LLC|Inc|Ltd|Corp|Co)\.?$/, "")
      .replace(/ (?:of|and|the|&)$/, ""),
  );
}
