import type { Stats } from "../../../ask/stats.ts";
import { counted } from "../../../phrase/count.ts";
import { whenInWords } from "../../../phrase/when.ts";
import { type Look, paint } from "../look.ts";
import { plain } from "../plain.ts";
import { wrap } from "../wrap.ts";

/** What a record holds, a line each. */
export function viewStats(stats: Stats, look: Look): string {
  const { articles, revisions, outlets, days, statements, persons, utterances, carriedByMany, points } = stats;
  const rows: [string, string][] = [
    ["articles", `${number(articles)} of ${counted(outlets, "outlet")}, ${whenInWords(days)}`],
    ...(revisions ? [["older versions", number(revisions)] as [string, string]] : []),
    ["statements", number(statements)],
    ["persons and bodies", number(persons)],
    ["utterances", `${number(utterances)}, ${number(carriedByMany)} of them in more than one article`],
    ["talking points", number(points)],
    ...(stats.decisions ? [["decided by hand", number(stats.decisions)] as [string, string]] : []),
    [
      "read by",
      stats.engines.map(({ engine, model, articles }) => `${engine} ${model} (${number(articles)})`).join(", "),
    ],
    ["who speaks most", stats.speakers.map(({ name, articles }) => `${name} (${number(articles)})`).join(", ")],
  ];
  const label = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, value]) =>
    wrap(plain(value), look.width - label).map((line, i) => paint(look, "dim", (i ? "" : name).padEnd(label)) + line),
  );
  return [paint(look, "bold", plain(stats.path)), ...lines, ""].join("\n");
}

const number = (count: number) => count.toLocaleString("en");
