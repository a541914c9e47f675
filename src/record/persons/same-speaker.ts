import type { Judgement } from "../linker.ts";
import { remembered } from "../remembered.ts";
import type { Speaker } from "../statement.ts";
import { compareForms, givenNameOf, type NodeForm, nodeForm } from "./node-form.ts";
import { type Roles, roleEvidence, rolesOf } from "./roles.ts";

/** A speaker taken to pieces: for whoever compares one with many. */
export interface SpeakerForm {
  readonly form: NodeForm;
  readonly roles: Roles;
}

/** Where names say that two are two for certain. */
const APART = 0.01;

/** What was judged of two names, by their forms: the same few speak again and again. */
const judgedWith = remembered(1_000, (a: NodeForm) =>
  remembered(100, (b: NodeForm): { judged: Judgement | null } => ({ judged: compareForms(a, b) })),
);

/** Takes a speaker to pieces. */
export function speakerForm({ name, kind, roles }: Speaker): SpeakerForm {
  const form = nodeForm({ name, kind });
  const dated = roles.map((role) => ({ role, seen: null }));
  return { form, roles: rolesOf(dated, givenNameOf(form)) };
}

/**
 * How likely two speakers are one person or body, 0 to 1, from their names, kinds and roles alone. It doesn't ask the record,
 * so what is made of it doesn't depend on which persons were found so far.
 *
 * @example sameSpeaker({ name: "Vossel", kind: "person", roles: [] }, { name: "Mira Vossel", kind: "person", roles: [] }) // 0.71
 */
export function sameSpeaker(a: Speaker, b: Speaker): number {
  return sameSpeakerForms(speakerForm(a), speakerForm(b));
}

/** As `sameSpeaker`, of speakers taken to pieces before. */
export function sameSpeakerForms(a: SpeakerForm, b: SpeakerForm): number {
  const { judged } = judgedWith(a.form)(b.form);
  if (!judged) return APART;
  const odds = Math.log(judged.score / (1 - judged.score)) + roleEvidence(a.roles, b.roles);
  return 1 / (1 + Math.exp(-odds));
}
