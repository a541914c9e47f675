import { merge, speaker, split, undo, verdict } from "./correct/forms.ts";
import type { Form } from "./form.ts";

/** The forms of the site, by which something is changed. */
export const FORMS: readonly Form[] = [verdict, speaker, merge, split, undo];
