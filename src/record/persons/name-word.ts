import { isGivenName } from "./given-names.ts";
import { spellingOf } from "./spelling.ts";

/** How a word stands in a name. */
interface Standing {
  /** A single letter that stands for a name. */
  readonly initial: boolean;
  /** May be left out without a word: a particle, a title amid the name, a nickname in quotation marks. */
  readonly optional: boolean;
  /** From a script whose vowels don't tell. */
  readonly loose: boolean;
}

/** A word of a person's name. What takes time to find out is found out when it is asked for. */
export class NameWord implements Standing {
  /** Lower case, a to z. */
  readonly text: string;
  readonly initial: boolean;
  readonly optional: boolean;
  readonly loose: boolean;
  /** Known to be a given name. */
  readonly given: boolean;
  /** Which letters it has, a bit each. */
  readonly letters: number;
  #spelling: string | undefined;

  constructor(text: string, { initial, optional, loose }: Standing) {
    this.text = text;
    this.initial = initial;
    this.optional = optional;
    this.loose = loose;
    this.given = !initial && isGivenName(text);
    let letters = 0;
    for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) - 97);
    this.letters = letters;
  }

  /** Its sound, as `spellingOf` has it. */
  get spelling(): string {
    this.#spelling ??= this.text.length > 1 ? spellingOf(this.text) : this.text;
    return this.#spelling;
  }
}

/** How many letters only one of two words has. */
export function lettersApart(a: NameWord, b: NameWord): number {
  let bits = a.letters ^ b.letters;
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}
