import type { Comparison } from "../ask/compare.ts";
import type { Side } from "../ask/compare-side.ts";

/** What a side is called: its outlet, its time, or both where that tells it from the other. @example "Northern Wire, 2024-03" */
export function sideName({ outlet, since, until }: Side): string {
  return [outlet ?? "All outlets", timeInWords(since, until)].filter(Boolean).join(", ");
}

function timeInWords(since: string | null, until: string | null): string {
  if (since === until) return since ?? "";
  if (since === null) return `until ${until}`;
  return until === null ? `since ${since}` : `${since} to ${until}`;
}

/**
 * What a comparison shows, in a sentence or two. Of an event, one outlet leaves out what another has; where times are
 * compared, or all that two outlets have, something is only in one of them.
 *
 * @example "Both carried 7, 4 of them in other words. Lantern left out 3 that Northern Wire had; Northern Wire left out nothing."
 */
export function comparedInWords({ event, a, b, both, onlyA, onlyB, differently }: Comparison): string {
  const [nameA, nameB] = [sideName(a), sideName(b)];
  const [shared, inA, inB] = [both.total ?? 0, onlyA.total ?? 0, onlyB.total ?? 0];
  if (!shared && !inA && !inB) return `Neither ${nameA} nor ${nameB} carried anything of it.`;
  const words =
    differently && shared
      ? `, ${differently === shared ? "all" : `${number(differently)} of them`} in other words`
      : "";
  const alike = differently === 0 && shared ? ", word for word alike" : "";
  const first = shared ? `Both carried ${number(shared)}${words}${alike}.` : "Nothing was carried by both.";
  const isEvent = Object.values(event).some((part) => part !== null);
  const areOutlets = [a, b].every(({ outlet, since, until }) => outlet !== null && since === null && until === null);
  return isEvent && areOutlets
    ? `${first} ${leftOut(nameB, inA, nameA)}; ${leftOut(nameA, inB, nameB)}.`
    : `${first} ${number(inA)} only in ${nameA}; ${number(inB)} only in ${nameB}.`;
}

/** On what two sides were compared; empty where on all that they have. @example "on “weapon”, 2024-03-12 to 2024-03-14" */
export function eventInWords({ words, point, since, until }: Comparison["event"]): string {
  const of = [words && `“${words}”`, point && "one talking point"].filter(Boolean).join(", ");
  return [of && `on ${of}`, timeInWords(since, until)].filter(Boolean).join(", ");
}

function leftOut(who: string, count: number, other: string): string {
  return count ? `${who} left out ${number(count)} that ${other} had` : `${who} left out nothing`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
