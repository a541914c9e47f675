import { type SpeakerForm, sameSpeakerForms, speakerForm } from "../persons/same-speaker.ts";
import type { Speaker } from "../statement.ts";

/** Speakers that were taken to pieces: most speak more than once. */
const forms = new Map<string, SpeakerForm>();
/** So many are remembered before it begins anew. */
const REMEMBERED = 20_000;

/** As `speakerForm`; the same object for equal speakers as long as they are remembered. */
export function rememberedForm(speaker: Speaker): SpeakerForm {
  const key = `${speaker.kind}\n${speaker.name}\n${speaker.roles.join("\n")}`;
  let form = forms.get(key);
  if (!form) {
    form = speakerForm(speaker);
    if (forms.size >= REMEMBERED) forms.clear();
    forms.set(key, form);
  }
  return form;
}

/** How likely two are one, by the first and the second: who is compared once mostly is again. */
const judged = new WeakMap<SpeakerForm, Map<SpeakerForm, number>>();

/** As `sameSpeakerForms`, of remembered forms. */
export function sameSpeakers(a: SpeakerForm, b: SpeakerForm): number {
  let others = judged.get(a);
  if (!others) {
    others = new Map();
    judged.set(a, others);
  }
  let likelihood = others.get(b);
  if (likelihood === undefined) {
    likelihood = sameSpeakerForms(a, b);
    if (others.size >= REMEMBERED) others.clear();
    others.set(b, likelihood);
  }
  return likelihood;
}
