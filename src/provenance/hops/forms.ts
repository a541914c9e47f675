import { accordingTo } from "./according-to.ts";
import { broadcast } from "./broadcast.ts";
import { citing } from "./citing.ts";
import { column } from "./column.ts";
import { firstReported } from "./first-reported.ts";
import type { Form } from "./form.ts";
import { interview } from "./interview.ts";
import { poll } from "./poll.ts";
import { post } from "./post.ts";
import { reported } from "./reported.ts";
import { told } from "./told.ts";
import { wire } from "./wire.ts";

/** The forms in which a text credits a medium; the first that fits counts. A new form is one file and one line here. */
export const FORMS: readonly Form[] = [
  wire,
  post,
  firstReported,
  interview,
  column,
  told,
  poll,
  citing,
  accordingTo,
  broadcast,
  reported,
];
