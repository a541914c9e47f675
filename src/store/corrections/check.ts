import type { Database } from "libsql";
import type { Reading } from "../../reading/reading.ts";
import { unpack } from "../packed.ts";
import { CorrectionProblem, type Fulfilled, type Wish } from "./wish.ts";

/**
 * The decisions by which every statement of an article is judged: those that say what was decided already are left out.
 *
 * @throws CorrectionProblem where there is no such article or statement, or all of it was decided so already
 */
export function checked(db: Database, { article, wrong }: Extract<Wish, { do: "check" }>): Fulfilled {
  const [found] = db
    .prepare(
      `select coalesce(a.headline, a.name), r.json from article a join reading r on r.article = a.id
       where a.key = ? and a.stands = 1`,
    )
    .raw()
    .all(article) as [string, ArrayBuffer][];
  if (!found) throw new CorrectionProblem(`There is no article ${article} in this record that stands.`);
  const [words, json] = found;
  const { attributions } = JSON.parse(unpack(json)) as Pick<Reading, "attributions">;
  const stray = wrong.find((id) => !attributions.some((one) => one.id === id));
  if (stray !== undefined) throw new CorrectionProblem(`The article ${article} has no statement ${stray}.`);
  const verdicts = new Map(
    db
      .prepare(
        `select a, same from decision where undone is null and kind = 'attribution'
         and a > ?1 || '#' and a < ?1 || '$' order by id`,
      )
      .raw()
      .all(article) as [string, 0 | 1][],
  );
  const decided = attributions
    .map(({ id }) => ({ kind: "attribution" as const, a: `${article}#${id}`, b: null, same: !wrong.includes(id) }))
    .filter(({ a, same }) => verdicts.get(a) !== (same ? 1 : 0));
  if (!decided.length) throw new CorrectionProblem("All of it was decided so already.");
  const right = attributions.length - wrong.length;
  return { decided, told: { do: "check", one: { id: article, words }, other: null, right, wrong: wrong.length } };
}
