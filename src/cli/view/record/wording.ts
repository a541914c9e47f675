import type { Change } from "../../../record/wording/change.ts";
import { type Look, paint } from "../look.ts";
import { plain } from "../plain.ts";
import { wrap } from "../wrap.ts";

/**
 * A render laid on the fullest, in the notation of wdiff: what it dropped in [-brackets-], what it put in {+braces+}; what
 * lies before its first and behind its last word as …; spellings as it writes them.
 *
 * @example "Water must never be [-used as-] a weapon …"
 */
export function viewChanges(changes: readonly Change[], look: Look): string[] {
  return wrap(changes.map(inWords).join(" "), look.width - 2).map((line) => marked(line, look));
}

function inWords({ kind, fullest, render, shown }: Change): string {
  const [there, here] = [plain(fullest?.text ?? ""), plain(render?.text ?? "")];
  if (kind === "same" || kind === "spelling") return here;
  if (kind === "dropped") return shown === "edge" ? "…" : shown === "ellipsis" ? "(…)" : `[-${there}-]`;
  if (kind === "added") return `{+${here}+}`;
  return `[-${there}-] {+${here}+}`;
}

const MARKS = /\[-.*?(?:-\]|$)|\{\+.*?(?:\+\}|$)/g;

/** Paints what is marked, as far as one line shows it. */
function marked(line: string, look: Look): string {
  return line.replace(MARKS, (words) => paint(look, words.startsWith("[") ? "red" : "green", words));
}

/** What is inside quotation marks in both and not the same, in words. */
export function misquotedInWords(changes: readonly Change[]): string[] {
  return changes
    .filter(({ misquoted }) => misquoted)
    .map(({ kind, fullest, render }) => {
      const [there, here] = [plain(fullest?.text ?? ""), plain(render?.text ?? "")];
      if (kind === "dropped") return `leaves out “${there}”`;
      return kind === "added" ? `adds “${here}”` : `has “${here}” for “${there}”`;
    });
}
