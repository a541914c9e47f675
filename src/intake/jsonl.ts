import { isUtf8 } from "node:buffer";
import { articleFrom } from "./article-fields.ts";
import { type Bytes, tooLarge } from "./bytes.ts";
import { bomOf, decode, wideCharset } from "./charset.ts";
import type { Format, FormatSettings, Incoming } from "./format.ts";
import { type Line, linesOf } from "./lines.ts";
import { IntakeProblem, withCommas } from "./problem.ts";
import type { Taken } from "./taken.ts";
import { damage } from "./text.ts";

/** After so many bad lines in a row, the file is something else. */
const MOST_BAD_LINES = 1_000;

/**
 * JSON Lines: one article a line. `text` has to be there; `id`, `title`, `date`, `publisher` or `source` or `outlet`, `url`,
 * `author` and `language` are taken where they are, anything else is passed over. A bad line is named and the rest is read.
 */
export const jsonl: Format = {
  name: "jsonl",
  extensions: ["jsonl", "ndjson", "json"],
  looksLike: (start) => /^\s*\{\s*"/.test(start),
  async *take(incoming, settings) {
    let bad = 0;
    let articles = 0;
    let last = 0;
    try {
      for await (const batch of linesOf(inUtf8(incoming), settings.mostBytes)) {
        for (const line of batch) {
          last = line.number;
          for (const taken of await takeLine(line, incoming, settings)) {
            if (taken.kind === "article") {
              articles++;
              bad = 0;
            } else if (++bad > MOST_BAD_LINES) {
              throw new IntakeProblem(
                "json",
                incoming.name,
                `gave up after ${withCommas(MOST_BAD_LINES)} bad lines in a row; ${ONE_A_LINE}`,
                last,
              );
            }
            yield taken;
          }
        }
      }
    } catch (error) {
      if (!(error instanceof IntakeProblem) || error.reason !== "gzip" || last === 0) throw error;
      yield { kind: "problem", problem: error };
      return;
    }
    if (articles === 0 && bad === 0)
      throw new IntakeProblem("empty", incoming.name, "is empty: there is nothing but white space in it.");
  },
};

const ONE_A_LINE = "each line has to be one JSON object, such as jq -c '.[]' FILE makes from a list.";

/** The article of a line, or its problem; both where the line is damaged and can be read. A blank line is nothing. */
async function takeLine(line: Line, incoming: Incoming, settings: FormatSettings): Promise<Taken[]> {
  const { name, id } = incoming;
  try {
    if (!line.bytes) throw tooLarge(name, settings.mostBytes, line.number);
    const { text, damaged, charset } = isUtf8(line.bytes)
      ? { text: line.bytes.toString("utf8"), damaged: 0, charset: "utf-8" }
      : await decode(line.bytes, name, settings.charset);
    if (text.trim() === "") return [];
    const article = articleFrom(parse(text, name, line.number), `${id}:${line.number}`, name, line.number);
    const taken: Taken[] = [{ kind: "article", article, from: `${name}:${line.number}`, format: "jsonl" }];
    if (damaged) taken.push({ kind: "problem", problem: damage(name, damaged, charset, line.number) });
    return taken;
  } catch (error) {
    if (!(error instanceof IntakeProblem) || isWhole(error)) throw error;
    return [{ kind: "problem", problem: error }];
  }
}

/** Whether a problem concerns the whole file and not just a line of it. */
function isWhole(problem: IntakeProblem): boolean {
  return problem.reason === "json" && problem.line === undefined;
}

function parse(text: string, name: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // A first line with no more than a bracket opens a list or an object over many lines: not one of its lines is an article.
    if (number === 1 && /^\s*[[{]\s*$/.test(text)) {
      throw new IntakeProblem("json", name, `is JSON over many lines; ${ONE_A_LINE}`);
    }
    throw new IntakeProblem(
      "json",
      name,
      "broken JSON. Mend the line or take it out; the other lines were read.",
      number,
    );
  }
}

/** The bytes without a BOM, and in UTF-8 where they come in UTF-16 or UTF-32, so that lines can be told apart. */
async function* inUtf8({ bytes, head }: Incoming): Bytes {
  const bom = bomOf(head);
  const wide = wideCharset(head);
  let skip = bom?.length ?? 0;
  const decoder = wide ? await decoderOf(wide) : undefined;
  for await (const chunk of bytes) {
    const rest = skip ? chunk.subarray(skip) : chunk;
    skip = Math.max(0, skip - chunk.length);
    yield decoder ? Buffer.from(decoder.write(rest), "utf8") : rest;
  }
  const end = decoder?.end();
  if (end) yield Buffer.from(end, "utf8");
}

async function decoderOf(charset: string): Promise<{ write(bytes: Uint8Array): string; end(): string | undefined }> {
  const { default: iconv } = await import("iconv-lite");
  const decoder = iconv.getDecoder(charset, { stripBOM: false });
  return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() };
}
