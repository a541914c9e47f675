import { enter } from "../cast.ts";
import * as flag from "../lexicon/flags.ts";
import { flagsOf } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { mentionAt } from "../mentions/finding.ts";
import type { Referent } from "../referent.ts";
import { type Words, wording } from "../words.ts";
import { candidates, type Discourse, standsOut } from "./discourse.ts";
import { resolve } from "./resolve.ts";

/** Which group is meant: "the officials" are those spoken of before; any other phrase stands for itself. */
export function resolveGroup(discourse: Discourse, mention: Mention): Referent | null {
  const { words, cast } = discourse;
  if (isBare(words, mention)) return null;
  const phrase = phraseOf(discourse, mention);
  const owned =
    mention.parts[0] && mention.parts[0].kind !== "name"
      ? /^(?:his|her|their|its|whose|.*?['’]s) (.+)$/i.exec(phrase)
      : null;
  if (owned) return ofOwner(discourse, mention, owned[1]!);
  const key = `group ${phrase.toLowerCase()}`;
  const known = cast.byKey.get(key);
  if (known) return known;
  const noun = words.lower[mention.head]!;
  if (/^(?:the|both|these)$/.test(words.lower[mention.first]!) && PAIR.test(words.lower[mention.first + 1] ?? "")) {
    const pair = standsOut(
      candidates(discourse, mention.head, ({ members }) => members.length === 2),
      0.1,
      1,
    );
    if (pair) return pair;
  }
  if (/^(?:the|these|those)$/.test(words.lower[mention.first]!) && mention.head - mention.first <= 1) {
    const before = standsOut(
      candidates(
        discourse,
        mention.head,
        (referent) => referent.kind === "group" && (referent.phrase?.toLowerCase().endsWith(noun) ?? false),
      ),
      0.1,
      1,
    );
    if (before) return before;
  }
  const group = enter(cast, "group", phrase);
  cast.byKey.set(key, group);
  return group;
}

/** "his aides" are named by whose they are. */
function ofOwner(discourse: Discourse, { parts }: Mention, noun: string): Referent | null {
  const { cast } = discourse;
  const owner = parts[0] ? resolve(discourse, parts[0]) : null;
  if (!owner?.known) return null;
  const key = `${noun.toLowerCase()} of ${owner.index}`;
  const known = cast.byKey.get(key);
  if (known) return known;
  const group = enter(cast, "group");
  group.owner = { referent: owner, noun };
  cast.byKey.set(key, group);
  return group;
}

/** "some", "many": of whom is not said. */
function isBare({ flags }: Words, { first, last, head }: Mention): boolean {
  return last - first === 1 && (flags[head]! & flag.SHARE) !== 0 && (flags[head]! & flag.GROUP) === 0;
}

const HONORIFICS = /\b(?:Mr|Mrs|Ms|Dr)\. /g;
const DEMONYM = /(?:ian|ean|ese|ish)$/;
const PAIR = /^two$/;
const COUNTS =
  /^(?:the|these|those|some|many|most|several|few|other|others|all|both|more|dozens|hundreds|scores|only|every|each|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const SHARE =
  /^(?:a|an|the)?\s*(?:(?:small|large|growing|vast|great|good) )?(?:handful|number|majority|minority|couple|pair|group|few|lot|dozen) of /i;

/** Its noun with what qualifies it, without how many they are: "some of the river's fishermen" are "the river's fishermen". */
function phraseOf({ words, cast }: Discourse, { first, last, head }: Mention): string {
  let from = first;
  const share = SHARE.exec(wording(words, first, last));
  if (share) from += share[0].trim().split(" ").length;
  while (from < head && (COUNTS.test(words.lower[from]!) || (words.lower[from] === "of" && from > first))) from++;
  let joined = false;
  for (let i = from; i < head; i++) joined ||= words.lower[i] === "and";
  for (let i = from; i < head; i++)
    if (!joined && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(words.lower[i]!)) from = i + 1;
  if (/^(?:establishment|leadership|public|media|police)$/.test(words.lower[head]!) && words.lower[first] === "the")
    from = first;
  let to = head + 1;
  while (to < last && !/^(?:,|who|which|that|\()$/.test(words.lower[to]!)) to++;
  const phrase = wording(words, from, to).replace(HONORIFICS, "");
  const isName =
    words.capital[from] === 2 ||
    words.flags[from]! & (flag.ADJECTIVE | flag.PLACE | flag.GIVEN | flag.KNOWN | flag.BODY) ||
    isPeople(words.lower[from]!) ||
    DEMONYM.test(words.lower[from]!) ||
    Boolean(mentionAt(cast.finding, from)?.referent);
  return words.opener[from] && !isName ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase;
}

/** Democrats, Russians: a capital of their own. */
function isPeople(word: string): boolean {
  const one = word.replace(/s$/, "");
  return (flagsOf(one) & flag.ADJECTIVE) !== 0 || /^(?:democrats|republicans)$/.test(word);
}
