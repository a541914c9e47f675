/** Written by `npm run figures`; don't edit by hand. */
export interface Measured {
  corpus: string;
  /** Articles a second on one core. */
  pace: string;
  /** Kind, precision, recall, in percent. */
  rows: [kind: string, precision: string, recall: string][];
}

export const MEASURED: Record<string, Measured> = {
  accurate: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "5",
    rows: [
      ["all", "81.2", "75.4"],
      ["direct", "95.8", "92.7"],
      ["mixed", "85.7", "85.9"],
      ["indirect", "75.8", "68.4"],
    ],
  },
  fast: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "131",
    rows: [
      ["all", "77.0", "66.5"],
      ["direct", "94.5", "89.9"],
      ["mixed", "83.5", "80.0"],
      ["indirect", "69.8", "57.1"],
    ],
  },
};

/** What was measured in one way: how, by which command, and what came of it with each engine; null where it plays no part. */
export interface Stated {
  how: string;
  command: string;
  figures: { what: string; accurate: string | null; fast: string | null }[];
}

// biome-ignore format: one figure a line
export const STATED: Stated[] = [
  {
    how: "On 84 articles of US political news in which people marked who speaks, how and what (PolNeAR, its part for development); none of them was learned from, though the confidence was fitted there. An attribution is right where half the words of its content agree with the marked one's and the sources touch; its spans are exactly right where first and last word are the marked ones. Two people who marked the same articles agree at F1 76. The confidence is off by the gap between what it promises and what is right, in ten bins.",
    command: "npm run bench -- attributions",
    figures: [
      { what: "attributions, F1: all / direct / mixed / indirect", accurate: "78.2 / 94.2 / 85.8 / 71.9", fast: "71.4 / 92.1 / 81.7 / 62.8" },
      { what: "their spans exactly right, F1: source / cue / content", accurate: "83.8 / 76.8 / 73.0", fast: "78.7 / 72.0 / 66.3" },
      { what: "at --min-confidence 0.9: precision / recall", accurate: "95.5 / 39.5", fast: "94.2 / 39.1" },
      { what: "how far the confidence is off (0 is true, 1 is wrong)", accurate: "0.023", fast: "0.019" },
    ],
  },
  {
    how: "On 60 articles about twenty events, each reported by three outlets, in which every reported statement was marked for this project. A statement is found where half of its words agree; its speaker is right where the surname is, and no first name contradicts.",
    command: "npm run bench -- utterances",
    figures: [
      { what: "reported statements found, F1 / right speaker of those, %", accurate: "80.4 / 87.5", fast: "81.0 / 87.8" },
    ],
  },
  {
    how: "On 54 articles in which every hand that is credited was marked for this project. A hop is right where its words overlap the marked ones and the names agree; credits of the article's own outlet don't count. The rules were written with these articles at hand: expect less on others.",
    command: "npm run bench -- provenance",
    figures: [
      { what: "hands that are named, F1", accurate: "88.9", fast: "88.9" },
    ],
  },
  {
    how: "On the same 54 articles: teasers, credits, tags and appeals, each right where it overlaps a marked one. The rules were written with these articles at hand.",
    command: "npm run bench -- furniture",
    figures: [
      { what: "furniture, F1", accurate: null, fast: "98.0" },
    ],
  },
  {
    how: "On 100 real article pages whose body text is known (article-extraction-benchmark), counted in runs of four words as that benchmark counts.",
    command: "npm run bench -- pages",
    figures: [
      { what: "body text of a page, F1", accurate: null, fast: "99.0" },
    ],
  },
  {
    how: "On the 60 articles about twenty events: pairs of statements in two outlets that are one utterance, with statements and speakers as marked, then with speakers as found, then with all as read. By folds: weights learned from the other events stand in for those that ship.",
    command: "npm run bench -- same-utterance",
    figures: [
      { what: "pairs of reports that are one utterance, F1: reports given / their speakers found / all from the text", accurate: "76.4 / 68.6 / 55.6", fast: "76.4 / 68.6 / 54.6" },
    ],
  },
  {
    how: "On 96 pairs of names, across spellings and scripts, that people found to be one person's or two (nomenklatura).",
    command: "npm run bench -- persons",
    figures: [
      { what: "which names are one person's, F1", accurate: null, fast: "98.3" },
    ],
  },
  {
    how: "On statements and the recorded claim that each repeats (CheckThat! 2022, task 2A), those that the ranking was not fitted on: the mean precision of the first five answers.",
    command: "npm run bench -- claims",
    figures: [
      { what: "which recorded claim a statement repeats, MAP@5", accurate: null, fast: "94.9" },
    ],
  },
  {
    how: "On 4,449 pairs of sentences from the news that people scored for sameness of meaning (SemEval STS 2012 to 2014).",
    command: "npm run bench -- similar-sentences",
    figures: [
      { what: "sameness of meaning as people score it, Pearson", accurate: null, fast: "0.790" },
    ],
  },
  {
    how: "On five articles in which three talking points come back: how many of the statements that make one have another of it among the five nearest.",
    command: "npm run bench -- seed-points",
    figures: [
      { what: "statements of a talking point that have another among their five nearest, %", accurate: "100", fast: "100" },
    ],
  },
];
