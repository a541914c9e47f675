import { logistic, sumTrees } from "../../attribution/linear/trees.ts";
import type { Link, Linker } from "../linker.ts";
import type { Statement } from "../statement.ts";
import { featuresOf } from "./features.ts";
import { keysOf } from "./keys.ts";
import { linkage, type Tying } from "./linkage.ts";
import type { UtteranceModel } from "./model.ts";
import { type Profile, profileOf } from "./profile.ts";
import { reasonFor } from "./reason.ts";

/** Pairs that are less likely one utterance than this are forgotten. */
const FAINT = 0.1;
const TYING: Tying = { least: 0.5, strongest: 0.6 };
/** In components of so many nodes, all pairs are compared. */
const SMALL = 40;

/**
 * Finds which statements report one utterance: the same words by the same speaker on the same occasion. A node's id is its
 * statement's. What was worked out for a statement object is kept as long as the object is.
 *
 * @example const linker = utteranceLinker(loadUtteranceModel(words, weights));
 */
export function utteranceLinker(model: UtteranceModel): Linker<Statement> {
  const profiles = new WeakMap<Statement, Profile>();
  const profile = (statement: Statement): Profile => {
    let known = profiles.get(statement);
    if (!known) {
      known = profileOf(statement, model.words);
      profiles.set(statement, known);
    }
    return known;
  };
  const score = (a: Statement, b: Statement): number => {
    const [x, y] = a.id < b.id ? [profile(a), profile(b)] : [profile(b), profile(a)];
    return logistic(sumTrees(model.trees, featuresOf(x, y)));
  };
  return {
    keys: (statement) => keysOf(profile(statement), model.words),
    compare(a, b) {
      const likelihood = score(a, b);
      return likelihood < FAINT ? null : { score: likelihood, reason: reasonFor(profile(a), profile(b)) };
    },
    group(nodes, links, decisions) {
      const ids = nodes.map(({ id }) => id);
      if (nodes.length > SMALL || nodes.length < 3) return linkage(ids, links, decisions, TYING);
      // Two that no key brought together may still speak for or against their groups.
      const all: Link[] = [];
      nodes.forEach((a, i) => {
        for (const b of nodes.slice(i + 1)) {
          const likelihood = score(a.node, b.node);
          if (likelihood >= FAINT) all.push({ a: a.id, b: b.id, score: likelihood, reason: "" });
        }
      });
      return linkage(ids, all, decisions, TYING);
    },
  };
}
