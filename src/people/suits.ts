import * as flag from "./lexicon/flags.ts";
import { flagsOf } from "./lexicon/lexicon.ts";
import type { Office } from "./office.ts";

/** Heads that may be said of those who hold another. */
const SAID_OF: Record<string, string> = {
  chief:
    "secretarygeneral chair president director commissioner ceo primeminister secretary minister chancellor commander speaker executive superintendent principal administrator",
  lawmaker: "senator representative legislator assemblyman assemblywoman speaker councilman councilwoman delegate",
  legislator: "senator representative lawmaker assemblyman assemblywoman",
  representative: "speaker",
  minister: "secretary primeminister",
  secretary: "secretarygeneral minister presssecretary",
  spokesperson: "presssecretary",
  politician: "senator representative legislator governor mayor",
  official: "secretary director administrator spokesperson attorneygeneral commissioner minister",
  aide: "spokesperson adviser assistant director chief",
  staffer: "spokesperson adviser assistant director aide chief",
  executive: "ceo chief president vicepresident director chair founder",
  host: "anchor",
  officer: "sergeant captain lieutenant colonel major general",
  general: "commander",
};

/** The heads of offices that a description may say. */
export function headsFor(description: Office): readonly string[] {
  return [description.head, ...(SAID_OF[description.head]?.split(" ") ?? [])];
}

/**
 * How well a description ("the NATO chief") says an office ("NATO Secretary General"): 0 not at all, 1 it may, 2 or more the
 * better. Whatever the description says of place or rank must be in `known`, all that the text has said of the holder.
 */
export function suits(description: Office, office: Office, known: ReadonlySet<string>): number {
  const same = description.head === office.head;
  if (!same && !headsFor(description).includes(office.head)) return 0;
  let shared = 0;
  for (const word of description.of) {
    if (office.of.has(word)) shared++;
    else if (!known.has(word) && isTelling(word)) return 0;
  }
  if (!same && description.head === "chief" && !description.of.size) return 0;
  if (isFormer(description.rank) && !isFormer(office.rank)) return 0;
  if (
    description.rank !== office.rank &&
    (description.rank === "deputy" || office.rank === "deputy" || office.rank === "assistant")
  )
    return 0;
  return 1 + (same ? 1 : 0) + shared + (description.rank === office.rank ? 0.5 : 0);
}

/** Words of place and business must agree; "embattled", "four-term" and the party may be news. */
function isTelling(word: string): boolean {
  return (flagsOf(word) & (flag.PLACE | flag.KNOWN | flag.BODY | flag.PORTFOLIO)) !== 0;
}

function isFormer(rank: string | null): boolean {
  return rank === "former" || rank === "then" || rank === "late" || rank === "retired";
}
