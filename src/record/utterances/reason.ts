import { firstOf, type Profile } from "./profile.ts";

/** How many of the words in common are named. */
const NAMED = 3;

/**
 * Why two statements were taken for one utterance, in words that a reader can check: the stretch they share, or the rarest
 * words that stand in both.
 *
 * @example reasonFor(a, b) // 'both have "will not wait for the dam"'
 */
export function reasonFor(a: Profile, b: Profile): string {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  let [from, to, most] = [0, 0, 0];
  for (let i = 0; i < short.stems.length; i++) {
    for (let j = firstOf(long, short.stems[i]!); j >= 0; j = long.next[j]!) {
      let [k, weight] = [0, 0];
      while (i + k < short.stems.length && short.stems[i + k] === long.stems[j + k]) weight += short.weights[i + k++]!;
      if (k > 2 && weight > most) [from, to, most] = [i, i + k, weight];
    }
  }
  if (to) return `both have “${short.words.slice(from, to).join(" ")}”`;
  const common = short.firsts.filter((i) => firstOf(long, short.stems[i]!) >= 0);
  common.sort((i, j) => short.weights[j]! - short.weights[i]! || i - j);
  if (!common.length) return "same speaker, same occasion";
  return `both speak of ${common
    .slice(0, NAMED)
    .map((i) => short.words[i])
    .join(", ")}`;
}
