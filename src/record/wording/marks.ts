/** Marks that may close a quotation, by the one that opened it. */
const CLOSED_BY: Record<string, string> = { "“": '”"', "„": "“”", "«": "»", "‘": "’", '"': '"”' };
const CLOSING = new Set(["”", "»", '"']);

/**
 * What a quotation mark does.
 *
 * @param openedBy the mark that opened the quotation around it, or "" outside of any
 * @param inWord whether a letter follows it at once, so that ’ is an apostrophe
 */
export function roleOf(mark: string, openedBy: string, inWord: boolean): "opens" | "closes" | "none" {
  if (openedBy) return CLOSED_BY[openedBy]!.includes(mark) && !(mark === "’" && inWord) ? "closes" : "none";
  if (mark in CLOSED_BY) return "opens";
  return CLOSING.has(mark) ? "closes" : "none";
}
