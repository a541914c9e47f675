import type { Form } from "./form.ts";

/** The forms of the site, by which something is changed: one file each. */
export const FORMS: readonly Form[] = [];
