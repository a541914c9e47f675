import { type Figures, keyOf, PLAIN_ENGINE } from "./measure.ts";

/** The figures last measured, by measure and engine (`keyOf`): bench/figures.json. */
export type Measured = Record<string, Figures>;

/** A row of the README's table: what, which measure, and how its figures are put. */
type Row = [what: string, measure: string, put: (figures: Figures) => string];

const one = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(1));
const whole = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(0));

const ROWS: readonly Row[] = [
  [
    "attributions, F1: all / direct / mixed / indirect",
    "attributions",
    (f) => ["all", "direct", "mixed", "indirect"].map((kind) => one(f[`attribution ${kind} F1`])).join(" / "),
  ],
  [
    "their spans exactly right, F1: source / cue / content",
    "attributions",
    (f) => ["source", "cue", "content"].map((role) => one(f[`span exact ${role} F1`])).join(" / "),
  ],
  [
    "at `--min-confidence 0.9`: precision / recall",
    "attributions",
    (f) => `${one(f["at confidence 0.9 P"])} / ${one(f["at confidence 0.9 R"])}`,
  ],
  ["how far the confidence is off (0 is true, 1 is wrong)", "attributions", (f) => f["calibration error"]!.toFixed(3)],
  [
    "reported statements found, F1 / right speaker of those, %",
    "utterances",
    (f) => `${one(f["statements F1"])} / ${one(f.speaker)}`,
  ],
  ["hands that are named, F1", "provenance", (f) => one(f["hops named F1"])],
  ["furniture, F1", "furniture", (f) => one(f["furniture F1"])],
  ["body text of a page, F1", "pages", (f) => one(f.F1)],
  [
    "pairs of reports that are one utterance, F1: reports given / their speakers found / all from the text",
    "same-utterance",
    (f) => ["given", "speakers found", "from the text"].map((view) => one(f[`${view} F1`])).join(" / "),
  ],
  ["which names are one person's, F1", "persons", (f) => one(f.F1)],
  ["which recorded claim a statement repeats, MAP@5", "claims", (f) => one(f["MAP@5"])],
  ["sameness of meaning as people score it, Pearson", "similar-sentences", (f) => f.Pearson!.toFixed(3)],
  [
    "statements of a talking point that have another among their five nearest, %",
    "seed-points",
    (f) => whole(f["members with another near"]),
  ],
  ["articles a second on one core, file to JSON Lines", "speed", (f) => whole(f["articles/s"])],
  ["first reading after, ms", "start", (f) => whole(f["ms, median"])],
  ["sentences embedded a second on one core", "embedding-speed", (f) => whole(f["sentences/s"])],
  [
    "1,000 articles into a record: articles a second / peak MB / milliseconds in which `who` is answered, 95 of 100 times",
    "add",
    (f) => `${whole(f["articles/s"])} / ${whole(f["MB, peak"])} / ${one(f["ms who, p95"])}`,
  ],
  ["memory over 3,000 articles with two workers, peak MB", "memory", (f) => whole(f["MB, peak"])],
  ["an article of 1 MB, seconds", "big", (f) => one(f["s for 1 MB"])],
];

const ENGINES = ["accurate", PLAIN_ENGINE];

/** How each was measured, for whoever reads the figures: on what, and what counts as right. */
const HOW: Readonly<Record<string, string>> = {
  attributions:
    "On 84 articles of US political news in which people marked who speaks, how and what (PolNeAR, its part for development); none of them was learned from, though the confidence was fitted there. An attribution is right where half the words of its content agree with the marked one's and the sources touch; its spans are exactly right where first and last word are the marked ones. Two people who marked the same articles agree at F1 76. The confidence is off by the gap between what it promises and what is right, in ten bins.",
  utterances:
    "On 60 articles about twenty events, each reported by three outlets, in which every reported statement was marked for this project. A statement is found where half of its words agree; its speaker is right where the surname is, and no first name contradicts.",
  provenance:
    "On 54 articles in which every hand that is credited was marked for this project. A hop is right where its words overlap the marked ones and the names agree; credits of the article's own outlet don't count. The rules were written with these articles at hand: expect less on others.",
  furniture:
    "On the same 54 articles: teasers, credits, tags and appeals, each right where it overlaps a marked one. The rules were written with these articles at hand.",
  pages:
    "On 100 real article pages whose body text is known (article-extraction-benchmark), counted in runs of four words as that benchmark counts.",
  "same-utterance":
    "On the 60 articles about twenty events: pairs of statements in two outlets that are one utterance, with statements and speakers as marked, then with speakers as found, then with all as read. By folds: weights learned from the other events stand in for those that ship.",
  persons:
    "On 96 pairs of names, across spellings and scripts, that people found to be one person's or two (nomenklatura).",
  claims:
    "On statements and the recorded claim that each repeats (CheckThat! 2022, task 2A), those that the ranking was not fitted on: the mean precision of the first five answers.",
  "similar-sentences":
    "On 4,449 pairs of sentences from the news that people scored for sameness of meaning (SemEval STS 2012 to 2014).",
  "seed-points":
    "On five articles in which three talking points come back: how many of the statements that make one have another of it among the five nearest.",
};

/** The table in the README: what was measured, the figure by each engine, and the command that measures it. */
export function readmeTable(measured: Measured): string {
  const rows = ROWS.filter(([, measure]) => measured[measure]).map(([what, measure, put]) => {
    const cells = ENGINES.map((engine) => measured[keyOf(measure, engine)]).map((figures) =>
      figures ? put(figures) : "–",
    );
    return `| ${what} | ${cells.join(" | ")} | \`npm run bench -- ${measure}\` |`;
  });
  return [`| | ${ENGINES.join(" | ")} | by |`, "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The same for the page that states it, as far as it is about what is read right. */
function statedOf(measured: Measured): string {
  const rows = ROWS.filter(([, measure]) => measured[measure] && HOW[measure]);
  return [...new Set(rows.map(([, measure]) => measure))]
    .map((measure) => {
      const figures = rows
        .filter(([, of]) => of === measure)
        .map(([what, , put]) => {
          const cells = ENGINES.map((engine) => {
            const own = measured[keyOf(measure, engine)];
            return `${engine}: ${own ? JSON.stringify(put(own)) : "null"}`;
          });
          const name = what.replaceAll("`", "");
          return `      { what: ${JSON.stringify(name)}, ${cells.join(", ")} },\n`;
        });
      return `  {
    how: ${JSON.stringify(HOW[measure])},
    command: "npm run bench -- ${measure}",
    figures: [
${figures.join("")}    ],
  },
`;
    })
    .join("");
}

const BEGIN = "<!-- figures: written by `npm run figures` -->";
const END = "<!-- end of figures -->";

/** A page with the table between its two marks replaced. */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page lacks the marks ${BEGIN} and ${END}.`);
  return `${page.slice(0, from)}${BEGIN}\n${table}\n${page.slice(to)}`;
}

/** The module from which `--help` says how well each engine reads. */
export function measuredModule(measured: Measured): string {
  const engines = ENGINES.filter((engine) => measured[keyOf("attributions", engine)]).map((engine) => {
    const figures = measured[keyOf("attributions", engine)]!;
    const rows = ["all", "direct", "mixed", "indirect"].map((kind) => {
      const [precision, recall] = ["P", "R"].map((name) => one(figures[`attribution ${kind} ${name}`]));
      return `      ["${kind}", "${precision}", "${recall}"],\n`;
    });
    const pace = whole(measured.engines?.[`${engine} articles/s`]);
    return `  ${engine}: {
    corpus: "US political news marked by hand (PolNeAR, dev)",
    pace: "${pace}",
    rows: [
${rows.join("")}    ],
  },
`;
  });
  return `/** Written by \`npm run figures\`; don't edit by hand. */
export interface Measured {
  corpus: string;
  /** Articles a second on one core. */
  pace: string;
  /** Kind, precision, recall, in percent. */
  rows: [kind: string, precision: string, recall: string][];
}

export const MEASURED: Record<string, Measured> = {
${engines.join("")}};

/** What was measured in one way: how, by which command, and what came of it with each engine; null where it plays no part. */
export interface Stated {
  how: string;
  command: string;
  figures: { what: string; accurate: string | null; fast: string | null }[];
}

// biome-ignore format: one figure a line
export const STATED: Stated[] = [
${statedOf(measured)}];
`;
}
