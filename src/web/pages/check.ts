import { checkable } from "../../ask/checkable.ts";
import { checkForm } from "../correct/check.ts";
import { CheckableShape } from "../correct/shapes.ts";
import { definePage, NO_QUERY } from "../page.ts";

/** All statements of an article, to be judged at once. */
export const check = definePage({
  path: "/check/:key",
  about: "What was found in an article, to be judged at once, with what was decided before",
  query: NO_QUERY,
  answer: CheckableShape,
  ask: checkable,
  show: (answer, _, visitor) => {
    const wrong = answer.statements.flatMap(({ attribution, verdict }) =>
      verdict === "rejected" ? [attribution] : [],
    );
    return { title: "Check an article", main: checkForm(answer, wrong, visitor) };
  },
});
