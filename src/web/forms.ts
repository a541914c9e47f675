import { addFiles } from "./add/files-form.ts";
import { addStop } from "./add/stop-form.ts";
import { addText } from "./add/text-form.ts";
import { addUrl } from "./add/url-form.ts";
import { check, merge, speaker, split, undo, verdict } from "./correct/forms.ts";
import type { Form } from "./form.ts";

/** The forms of the site, by which something is changed. */
export const FORMS: readonly Form[] = [verdict, check, speaker, merge, split, undo, addText, addFiles, addUrl, addStop];
