/** A rule that brings spellings of one word to one form; each takes what the one before it gives. */
type Rule = readonly [pattern: RegExp, form: string];

/** British and American, in the order in which they are applied. From general knowledge, for words of five letters and more. */
const RULES: readonly Rule[] = [
  [/yse(d|s|rs?)?$/, "yze$1"],
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1"],
  [/our(s|ed|ing|able|ably|ful|hood|hoods|ite|ites|less)?$/, "or$1"],
  [/([^aeiou])re(s|d)?$/, "$1er$2"],
  [/(def|off|lic|pret)ence/, "$1ense"],
  [/ogue(s)?$/, "og$1"],
  [/([aeiou])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/ae|oe/g, "e"],
  [/programme/, "program"],
  [/grey/, "gray"],
];

const NUMBERS: Record<string, string> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);
const TENS: Record<string, string> = {
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
};
const WRITTEN = new Map(Object.entries({ ...NUMBERS, ...TENS, ninety: "90" }));

/** A folded word in the one form that all its spellings share, as far as rules can tell. */
export function standardSpelling(word: string): string {
  const number = WRITTEN.get(word);
  if (number) return number;
  if (/^\d/.test(word)) return word.replaceAll(",", "");
  const bare = word.replace(/[.'’ʼ]/g, "");
  return bare.length < 5 ? bare : RULES.reduce((form, [pattern, to]) => form.replace(pattern, to), bare);
}

/** What is written in one word or in several, each as the words it stands for. */
const CONTRACTED: readonly Rule[] = [
  [/\bcan't\b|\bcannot\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/n't\b/g, " not"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/'m\b/g, " am"],
  [/\b(it|that|there|he|she|who|what|here)'s\b/g, "$1 is"],
  [/\bper ?cent\b|%/g, "percent"],
];

/** Whether two stretches of folded words say the same in other spelling: “we've” and “we have”, “18%” and “eighteen per cent”. */
export function areOneSpelling(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => {
    const written = CONTRACTED.reduce((text, [pattern, to]) => text.replace(pattern, to), words.join(" "));
    return written.split(" ").map(standardSpelling).join("");
  });
  return x === y;
}
