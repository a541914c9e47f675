import type { Decision, Judgement, Keyed, Link, Linker } from "../linker.ts";
import type { PersonName } from "../person-name.ts";
import { ALIKE, divide, MAY_MEAN, VAGUE_ALIKE } from "./divide.ts";
import { keysOf } from "./keys.ts";
import { compareForms, givenNameOf, type NodeForm, nodeForm, vagueness } from "./node-form.ts";
import { roleEvidence, rolesOf } from "./roles.ts";

/**
 * Which names are one person's, body's or group's. `compare` looks at names alone, which never change; roles and numbers of
 * articles, which grow with the record, are weighed in `group`: so that it doesn't matter when two names were compared.
 * Only names that `group` may join are linked, or all the record's names would soon hang together.
 *
 * A surname alone joins the full name that bears it where the record leaves one clear candidate, by articles and roles. Full
 * names are joined only where all of a group agree, so no surname or initial chains two of them together.
 */
export const personLinker: Linker<PersonName> = {
  keys: (node) => keysOf(nodeForm(node)),
  compare: (a, b) => compare(nodeForm(a), nodeForm(b)),
  group,
};

function compare(a: NodeForm, b: NodeForm): Judgement | null {
  const judged = compareForms(a, b);
  const [x, y] = [vagueness(a), vagueness(b)];
  return judged && judged.score >= (x !== y ? MAY_MEAN : x ? VAGUE_ALIKE : ALIKE) ? judged : null;
}

function group(
  nodes: readonly Keyed<PersonName>[],
  links: readonly Link[],
  decisions: readonly Decision[],
): string[][] {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const place = new Map(ids.map((id, at) => [id, at]));
  const forms = sorted.map(({ node }) => nodeForm(node));
  const roles = sorted.map(({ node }, at) => rolesOf(node.roles, givenNameOf(forms[at]!)));
  const vague = forms.map(vagueness);
  return divide({
    ids,
    links: links.flatMap(({ a, b }) => {
      const [x, y] = [place.get(a), place.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    }),
    decisions,
    strength: (a, b) => {
      const judged = compareForms(forms[a]!, forms[b]!);
      if (!judged) return 0;
      const odds = Math.log(judged.score / (1 - judged.score));
      // A vague name's roles tell whom it means; that is weighed with how often each is met.
      const evidence = vague[a] === vague[b] ? roleEvidence(roles[a]!, roles[b]!) : 0;
      return 1 / (1 + Math.exp(-odds - evidence));
    },
    vagueness: (node) => vague[node]!,
    weight: (node) => sorted[node]!.node.articles,
    fit: (a, b) => (generationsDiffer(forms[a]!, forms[b]!) ? 0 : Math.exp(roleEvidence(roles[a]!, roles[b]!) * 1.5)),
  });
}

/** Mr. Roe Jr. is not among those who are Jan Roe Sr. */
function generationsDiffer({ person: a }: NodeForm, { person: b }: NodeForm): boolean {
  return Boolean(a?.generation && b?.generation && a.generation !== b.generation);
}
