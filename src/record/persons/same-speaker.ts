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
  return { form, roles: undatedRoles([givenNameOf(form) ?? "", ...roles].join("\n")) };
}

/** The roles that stand in the lines behind a given name: the same few are held again and again. */
const undatedRoles = remembered(5_000, (lines: string) => {
  const [given, ...roles] = lines.split("\n");
  return rolesOf(
    roles.map((role) => ({ role, seen: null })),
    given || null,
  );
});

/** Whether two speakers are two for certain, whatever their roles. As quick as can be: most pairs are asked nothing else. */
export function areTwo(a: Speaker, b: Speaker): boolean {
  return judgedWith(nodeForm(a))(nodeForm(b)).judged === null;
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
