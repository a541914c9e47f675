const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A short name for a text: ten letters of Crockford's base 32, the same on every machine. 50 bits: among a million texts,
 * two share their name with a probability of 1 in 2,000; not for what somebody might forge.
 *
 * @example shortHash("Mira Vossel") // always the same ten letters
 */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  let name = "";
  for (const word of [a, b]) for (let shift = 0; shift < 25; shift += 5) name += LETTERS[(word >>> shift) & 31];
  return name;
}

/** What groups are of, and the letter that begins their ids: a person, an utterance, a talking point. */
const LETTERS_OF = { person: "p", utterance: "u", point: "t" } as const;
export type GroupKind = keyof typeof LETTERS_OF;

/**
 * The id of a group, from its members' ids: of all, the one whose short hash comes first names it. So it is the same in
 * whatever order the members came, and a group that grows mostly keeps its id.
 *
 * @example groupId("utterance", ["a7f3k2m9qd#a3", "b1…#a1"]) // "u" and ten letters
 */
export function groupId(kind: GroupKind, members: Iterable<string>): string {
  let first: string | undefined;
  for (const member of members) {
    const hash = shortHash(member);
    if (first === undefined || hash < first) first = hash;
  }
  if (first === undefined) throw new Error(`a ${kind} without members has no id`);
  return `${LETTERS_OF[kind]}${first}`;
}
