const VOWEL = /[aeiouy]/;

/**
 * A word in lower case without its inflection: plural, -ed and -ing, after the first steps of Porter (1980). Words that are
 * only derived from each other ("deny", "denial") stay two.
 *
 * @example stem("planned") // "plan", as of "plans" and "planning"
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = withoutTense(withoutPlural(word));
  return bare.length > 3 && bare.endsWith("e") ? bare.slice(0, -1) : bare;
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|x|ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const bare = word.slice(0, word.length - ending);
  if (!ending || bare.length < 3 || !VOWEL.test(bare)) return word;
  const last = bare.at(-1)!;
  return last === bare.at(-2) && !"aeioulsz".includes(last) ? bare.slice(0, -1) : bare;
}
