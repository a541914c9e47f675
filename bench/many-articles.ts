import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** An article as the data files hold it. */
interface Line {
  id: string;
  text: string;
  title?: string;
  url?: string;
  date?: string;
  [field: string]: unknown;
}

/**
 * Writes as many articles as are wanted: those of a file of JSON Lines, then the same again with other ids, urls, names and
 * numbers, so that each time round it is news about other people.
 *
 * @param later days by which each time round is later than the one before
 */
export async function writeManyArticles(from: string, to: string, count: number, later = 0): Promise<void> {
  const bytes = from.endsWith(".gz") ? createReadStream(from).pipe(createGunzip()) : createReadStream(from);
  const lines: Line[] = [];
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) lines.push(JSON.parse(line) as Line);
  }
  const out = createWriteStream(to);
  for (let i = 0; i < count; i++) {
    const round = Math.floor(i / lines.length);
    const line = lines[i % lines.length]!;
    if (!out.write(`${JSON.stringify(round ? inRound(line, round, later) : line)}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function inRound(line: Line, round: number, later: number): Line {
  const names = new Set(line.text.match(NAME_WITHIN));
  return {
    ...line,
    id: `${line.id}-${round}`,
    ...(line.url && { url: `${line.url}?round=${round}` }),
    ...(line.title && { title: otherNames(line.title, round, names) }),
    ...(line.date && later && { date: dayAfter(line.date, round * later) }),
    text: otherNames(line.text, round, names),
  };
}

/** A date with or without a time of day, so many days later. */
function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10) + date.slice(10);
}

const VOWELS = "aeiou";

/** A word that is written as a name where names can be told: within a sentence. */
const NAME_WITHIN = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{3,}/gu;

/** A text with other names and numbers: each name, wherever it stands in the text, ends otherwise in each round. */
function otherNames(text: string, round: number, names: ReadonlySet<string>): string {
  const ending = `${VOWELS[round % 5]}${"lnrst"[Math.floor(round / 5) % 5]}${round >= 25 ? VOWELS[Math.floor(round / 25) % 5] : ""}`;
  return text
    .replace(/\p{Lu}\p{Ll}{3,}/gu, (word) => (names.has(word) ? word.replace(/[aeiouy]*\p{Ll}$/u, ending) : word))
    .replace(/\d{2,}/g, (digits) => String(Number(digits.slice(-6)) + round));
}
