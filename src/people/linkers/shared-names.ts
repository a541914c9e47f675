import type { Cast } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import { mentionAt } from "../mentions/finding.ts";
import { familyOf } from "../name.ts";

/** "Ann and Jan Roe": the first has the family name of the second. */
export function shareNames(cast: Cast): void {
  const { words, finding } = cast;
  const families = new Set(
    finding.found.flatMap(({ name }) => (name && name.words.length > 1 ? [familyOf(name)] : [])),
  );
  for (const mention of finding.found) {
    const { name, first, last } = mention;
    if (
      mention.kind !== "name" ||
      name!.words.length > 1 ||
      words.lower[last] !== "and" ||
      !(words.flags[first]! & flag.GIVEN)
    )
      continue;
    const other = mentionAt(finding, last + 1);
    if (
      other?.kind !== "name" ||
      other.office ||
      other.name!.words.length !== 2 ||
      !(words.flags[last + 1]! & flag.GIVEN)
    )
      continue;
    if (families.has(name!.words[0]!)) continue;
    const family = familyOf(other.name!);
    mention.name = {
      text: `${name!.text} ${other.name!.text.split(" ").pop()}`,
      words: [...name!.words, family],
      suffix: null,
    };
  }
}
