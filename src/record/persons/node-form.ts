import type { Judgement } from "../linker.ts";
import type { PersonName } from "../person-name.ts";
import { remembered } from "../remembered.ts";
import { type BodyForm, bodyForm, isTelling } from "./body-form.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareNames } from "./compare-names.ts";
import { type NameForm, nameForm } from "./name-form.ts";

/** A name of any kind, taken to pieces. */
export type NodeForm = { readonly kind: PersonName["kind"]; readonly name: string } & (
  | { readonly person: NameForm; readonly body: null }
  | { readonly person: null; readonly body: BodyForm }
);

/** So many names of a kind are remembered: the same few speak again and again. */
const MANY = 5_000;
const FORMS: Record<PersonName["kind"], (name: string) => NodeForm> = {
  person: remembered(MANY, (name) => ({ kind: "person", name, person: nameForm(name), body: null })),
  body: remembered(MANY, (name) => ({ kind: "body", name, person: null, body: bodyForm(name) })),
  group: remembered(MANY, (name) => ({ kind: "group", name, person: null, body: bodyForm(name) })),
};

/** Takes a name to pieces, as its kind asks for; the same object for the same name as long as it is remembered. */
export function nodeForm({ name, kind }: Pick<PersonName, "name" | "kind">): NodeForm {
  return FORMS[kind](name);
}

/** How likely two names are one's, by name and kind alone; null where they are two for certain. */
export function compareForms(a: NodeForm, b: NodeForm): Judgement | null {
  if (a.kind !== b.kind) return compareAcross(a, b);
  if (a.person && b.person) return compareNames(a.person, b.person);
  const judged = compareBodies(a.body!, b.body!);
  // "Conservation groups" are others each time, if not by the same words.
  return a.kind === "group" && judged && judged.score < 0.7 ? null : judged;
}

/** What one article takes for a person and another for a body can only be one if it is called the same. */
function compareAcross(a: NodeForm, b: NodeForm): Judgement | null {
  if (a.name.toLowerCase() !== b.name.toLowerCase()) return null;
  return { score: 0.5, reason: `same name, read as a ${a.kind} and as a ${b.kind}` };
}

/** How little a name tells: 0 for a full name, 1 for one with an initial for a given name or of initials, 2 for a single word. */
export function vagueness({ person, body }: NodeForm): 0 | 1 | 2 {
  if (person) return person.full > 1 ? 0 : person.words.some(({ initial }) => initial) ? 1 : 2;
  if (body!.acronym) return 1;
  return isTelling(body!) ? 0 : 2;
}

/** The given name as far as a form shows one; null where it has but one word. */
export function givenNameOf({ person }: NodeForm): string | null {
  const first = person && person.words.length > 1 ? person.words[0]! : null;
  return first?.given ? first.text : null;
}
