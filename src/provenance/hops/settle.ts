import type { FoundHop } from "./found-hop.ts";

const DEFINITE = /\b(?:the|this|that|its|same)(?: \p{L}+){0,2} \p{L}+/iu;
const ONE_WORD = /^\p{L}[\p{L}-]*$/u;

/** How many hops back “the report” looks for the report it speaks of. */
const REACH = 12;

/**
 * Settles what hops only tell together: “the survey” bears the name of the survey credited before (“Meridian Institute
 * survey”), and the same wire's mark at the head and credit at the foot are one hop.
 */
export function settleHops(text: string, hops: readonly FoundHop[]): FoundHop[] {
  const settled: FoundHop[] = [];
  const wires = new Set<string>();
  for (const hop of hops) {
    if (hop.form === "wire" && wires.has(hop.from)) continue;
    if (hop.form === "wire") wires.add(hop.from);
    const bare = hop.kind === "document" && ONE_WORD.test(hop.from) && DEFINITE.test(text.slice(...hop.evidence));
    const before = bare ? settled.slice(-REACH).findLast((other) => namesIt(other, hop.from)) : undefined;
    settled.push(before ? { ...hop, from: before.from } : hop);
  }
  return settled;
}

/** Whether a document's fuller name ends with a noun, in singular or plural. */
function namesIt({ kind, from }: FoundHop, noun: string): boolean {
  if (kind !== "document" || from.length <= noun.length + 1) return false;
  const stem = (word: string) => word.toLowerCase().replace(/s$/, "");
  return (
    stem(from.slice(from.lastIndexOf(" ") + 1)) === stem(noun) ||
    from.toLowerCase().startsWith(`${noun.toLowerCase()} from `)
  );
}
