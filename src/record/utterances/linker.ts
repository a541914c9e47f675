import { logistic, sumTrees } from "../../attribution/linear/trees.ts";
import type { Linker } from "../linker.ts";
import { areTwo } from "../persons/same-speaker.ts";
import type { Statement } from "../statement.ts";
import { areApart } from "./apart.ts";
import { divide, LINKED, SURE } from "./divide.ts";
import { featuresOf } from "./features.ts";
import { keysOf } from "./keys.ts";
import type { UtteranceModel } from "./model.ts";
import { type Profile, profileOf } from "./profile.ts";
import { reasonFor } from "./reason.ts";

/** Links statements, and says of any two how likely they are one utterance. */
export interface UtteranceLinker extends Linker<Statement> {
  likelihood(a: Statement, b: Statement): number;
}

/**
 * Finds which statements report one utterance: the same words by the same speaker on the same occasion. A node's id is its
 * statement's. What was worked out for a statement object is kept as long as the object is.
 *
 * @example const linker = utteranceLinker(loadUtteranceModel(words, weights));
 */
export function utteranceLinker(model: UtteranceModel): UtteranceLinker {
  const profiles = new WeakMap<Statement, Profile>();
  const profile = (statement: Statement): Profile => {
    let known = profiles.get(statement);
    if (!known) {
      known = profileOf(statement, model.words);
      profiles.set(statement, known);
    }
    return known;
  };
  const likelihood = (a: Statement, b: Statement): number => {
    const [x, y] = a.id < b.id ? [profile(a), profile(b)] : [profile(b), profile(a)];
    return logistic(sumTrees(model.trees, featuresOf(x, y)));
  };
  return {
    likelihood,
    keys: (statement) => keysOf(profile(statement), model.words),
    compare(a, b) {
      if (a.article !== b.article && a.speaker && b.speaker && areTwo(a.speaker, b.speaker)) return null;
      if (areApart(profile(a), profile(b))) return null;
      const score = likelihood(a, b);
      return score < LINKED ? null : { score, reason: reasonFor(profile(a), profile(b)) };
    },
    sure: SURE,
    group: (nodes, links, decisions) => divide(nodes, links, decisions, likelihood),
  };
}
