import { collect } from "./bytes.ts";
import { decode } from "./charset.ts";
import type { Format } from "./format.ts";
import { IntakeProblem, withCommas } from "./problem.ts";

/**
 * Plain text: the whole file is one article, and its text is the decoded file as it stands, so that offsets hold in it:
 * line ends, spaces and odd characters are left alone. Only a BOM is taken off.
 */
export const text: Format = {
  name: "text",
  extensions: ["txt", "text", "md", "markdown"],
  looksLike: () => true,
  async *take(incoming, { mostBytes, charset }) {
    const { name, id } = incoming;
    const { all, broken } = await collect(incoming.bytes, mostBytes, name);
    const decoded = all.length || !broken ? await decode(all, name, charset) : undefined;
    if (decoded && decoded.text.trim() !== "") {
      yield { kind: "article", article: { id, text: decoded.text }, from: name, format: "text" };
      if (decoded.damaged) yield { kind: "problem", problem: damage(name, decoded.damaged, decoded.charset) };
    } else if (!broken) {
      throw new IntakeProblem("empty", name, "is empty: there is nothing but white space in it.");
    }
    if (broken) throw broken;
  },
};

/** Characters lost before the file came here; the article was read with U+FFFD in their place. */
export function damage(name: string, count: number, charset: string, line?: number): IntakeProblem {
  const what = count === 1 ? "one character is damaged" : `${withCommas(count)} characters are damaged`;
  return new IntakeProblem(
    "charset",
    name,
    `${what} (no ${charset}); read with \ufffd in place. Get a clean copy.`,
    line,
  );
}
