import type { Hop } from "../../reading/reading.ts";
import type { Report } from "./report.ts";

/** A report for a test; its hops are written “citing Maravpress”. */
export function report(
  article: string,
  outlet: string | null,
  {
    day = null,
    hops = [],
    credits = [],
    text = "",
    ...rest
  }: Partial<Omit<Report, "hops" | "credits">> & {
    day?: number | null;
    hops?: string[];
    credits?: string[];
  } = {},
): Report {
  const words = [text, outlet, ...hops, ...credits].filter(Boolean).join(". ");
  const hop = (credit: string): Hop => {
    const at = words.indexOf(credit);
    const name = credit.search(/\p{Lu}/u);
    const evidence: [number, number] = [at, at + credit.length];
    return { from: credit.slice(name), to: outlet, form: credit.slice(0, name - 1), evidence, attributions: ["a1"] };
  };
  return {
    id: `${article}#a1`,
    article,
    outlet: outlet === null ? null : { name: outlet, evidence: { field: "outlet" } },
    published: day === null ? null : [day, day],
    text: words,
    speaker: "Henrik Vossel",
    attribution: [],
    occasion: null,
    hops: hops.map(hop),
    credits: credits.map(hop),
    ...rest,
  };
}
