import type { Article } from "../article/article.ts";
import type { IntakeProblem } from "./problem.ts";

/** What the intake hands over, in the order of the input. */
export type Taken =
  | {
      kind: "article";
      article: Article;
      /** The file it came from, as it was named; with the line for JSON Lines: `feed.jsonl:12`. */
      from: string;
      /** The name of its format, one of `FORMATS`. */
      format: string;
    }
  | { kind: "problem"; problem: IntakeProblem };
