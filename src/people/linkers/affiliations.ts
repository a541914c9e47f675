import { type Cast, fileOffice } from "../cast.ts";
import { STATES } from "../lexicon/states.ts";
import { office } from "../office.ts";

const PARTIES: Record<string, string> = { r: "republican", d: "democrat", i: "independent" };
const SHORT = new Map(STATES.split(";").map((entry) => entry.trim().split(" ") as [string, string]));
const LABEL = /^([rdi])(?:-([a-z.]+))?$/;

/** "Roe (D-Calif.)", "Roe, R-Ohio,": a Democrat of California, a Republican of Ohio. */
export function linkAffiliations(cast: Cast): void {
  const { words, finding } = cast;
  for (const { kind, referent, last } of finding.found) {
    if (kind !== "name" || !referent || !/^[(,]$/.test(words.lower[last] ?? "")) continue;
    const label = LABEL.exec(words.lower[last + 1] ?? "");
    if (!label || !words.capital[last + 1] || (!label[2] && words.lower[last] === ",")) continue;
    const place = label[2]?.replace(/\./g, "");
    const of = new Set(place ? [SHORT.get(place) ?? place] : []);
    referent.labels.push(office(last + 1, last + 2, PARTIES[label[1]!]!, of, null));
    fileOffice(cast, referent, PARTIES[label[1]!]!);
  }
}
