const VOWEL = /[aeiou]/;

/**
 * A word's sound as its spellings have it in common: `zelenskyy`, `zelenskiy` and `selensky` nearly are one, `philipp` and
 * `filip` are. In the Latin letters of the usual romanisations: `c` stands for the sound in "church", `z` also for "ts" and
 * "zh".
 *
 * @param word lower case; what isn't a to z has no sound
 */
export function spellingOf(word: string): string {
  let out = "";
  const put = (sound: string) => {
    if (out[out.length - 1] !== sound) out += sound;
  };
  for (let i = 0; i < word.length; i++) {
    const [letter, next, after, before] = [word[i]!, word[i + 1], word[i + 2], word[i - 1]];
    const skip = (count: number, sound: string) => {
      i += count;
      put(sound);
    };
    switch (letter) {
      case "s":
        if (word.startsWith("schtsch", i)) skip(6, "s");
        else if (next === "h" && after === "c" && word[i + 3] === "h") skip(3, "s");
        else if (next === "c" && after === "h") skip(2, "s");
        else if (next === "h" || next === "z") skip(1, "s");
        else put("s");
        break;
      case "c":
        if (next === "h") skip(1, after === "r" || after === "l" || (after === "a" && word[i + 3] === "e") ? "k" : "c");
        else if (next === "z") skip(1, "c");
        else if (next === "k") skip(1, "k");
        else if (next === undefined && before === "i") put("c");
        else put(next === "e" || next === "i" || next === "y" ? "s" : "k");
        break;
      case "t":
        if (next === "s" && after === "c" && word[i + 3] === "h") skip(3, "c");
        else if (next === "c" && after === "h") skip(2, "c");
        else if (next === "s" || next === "z") skip(1, "z");
        else skip(next === "h" ? 1 : 0, "t");
        break;
      case "z":
        skip(next === "h" ? 1 : 0, "z");
        break;
      case "d":
        if (next === "z" && after === "h") skip(2, "j");
        else if (next === "j" || (next === "g" && after === "e")) skip(1, "j");
        else skip(next === "h" ? 1 : 0, "d");
        break;
      case "p":
        skip(next === "h" ? 1 : 0, next === "h" ? "f" : "p");
        break;
      case "f":
        // Romanoff, Romanov.
        if (next === "f" && after === undefined) skip(1, "v");
        else put("f");
        break;
      case "k":
        skip(next === "h" ? 1 : 0, next === "h" ? "h" : "k");
        break;
      case "g":
      case "b":
        skip(next === "h" ? 1 : 0, letter);
        break;
      case "q":
        put(next === "i" && i === 0 ? "c" : "k");
        break;
      case "x":
        if (i === 0) put("s");
        else {
          put("k");
          put("s");
        }
        break;
      case "w":
        put("v");
        break;
      case "h":
        // Heard before a vowel; "Hsi" is Xi.
        if (
          i === 0
            ? next !== "s" || after === "h" || word.length > 5
            : next !== undefined && VOWEL.test(next) && VOWEL.test(before!)
        )
          put("h");
        break;
      case "j":
        put(i > 0 && (next === undefined || !VOWEL.test(next) || next === "i") ? "i" : "j");
        break;
      case "y":
      case "i":
        // Jackie, Jacky.
        skip(next === "e" && after === undefined && i > 1 ? 1 : 0, "i");
        break;
      case "a":
        if (next === "e") skip(1, "a");
        else if ((next === "i" || next === "y") && (after === undefined || !VOWEL.test(after))) skip(1, "i");
        else put("a");
        break;
      case "e":
        if (next === "e") skip(1, "i");
        else if ((next === "i" || next === "y" || next === "j") && (after === undefined || !VOWEL.test(after)))
          skip(1, "i");
        else put("e");
        break;
      case "o":
        if (next === "o" || next === "u") skip(1, "u");
        else skip(next === "e" ? 1 : 0, "o");
        break;
      case "u":
        skip(next === "e" ? 1 : 0, "u");
        break;
      default:
        if (letter >= "a" && letter <= "z") put(letter);
    }
  }
  return out;
}

/** The consonants of a spelling; a vowel that begins it stays as `a`. */
export function consonantsOf(spelling: string): string {
  const rest = spelling.slice(1).replace(/[aeiou]/g, "");
  return (VOWEL.test(spelling[0] ?? "") ? "a" : (spelling[0] ?? "")) + rest;
}

/**
 * The consonants of a word, as scripts that write no vowels have them: `mhmd` of "Mohammed".
 *
 * @param word lower case, a to z
 * @param loose whether it comes from such a script, so that two of a kind are two
 */
export function bonesOf(word: string, loose: boolean): string {
  const plain = (loose ? word : word.replace(/([a-z])\1/g, "$1"))
    .replace(/sh|sch/g, "s")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?=[^hei]|$)/g, "k")
    .replace(/([tdgbz])h/g, "$1")
    .replace(/x/g, "ks");
  return plain.replace(/[aeiouyw]/g, "");
}

const CLASSES: Record<string, string> = { b: "p", f: "v", g: "k", h: "", j: "s", c: "s", z: "s", d: "t" };

/** Consonants by where they are spoken, for finding words that may be one: `smith`, `smit` and `schmidt` share `smt`. */
export function soundKey(spelling: string): string {
  const consonants = consonantsOf(spelling);
  // What begins with "kh" in one romanisation begins with "h", "ch" or "j" in another.
  const first = consonants[0] ?? "";
  let key = first === "j" || first === "i" ? "a" : first === "h" ? "k" : (CLASSES[first] ?? first);
  for (let i = 1; i < consonants.length; i++) {
    const sound = CLASSES[consonants[i]!] ?? consonants[i]!;
    if (sound !== key[key.length - 1]) key += sound;
  }
  return key;
}
