import type { Anatomy } from "../anatomy.ts";
import type { ArticleFacts } from "../article.ts";
import { byline } from "./byline.ts";
import { copyright } from "./copyright.ts";
import { dateline, wirePage } from "./dateline.ts";
import { asked, talkedTo } from "./own-voice.ts";
import { ownAddress, promotion } from "./promotion.ts";
import { ownCorrespondent, withReference } from "./relay.ts";
import type { OutletRule } from "./rule.ts";
import { staff } from "./staff.ts";

/** How a text shows whose it is, soundest first. A new way is a rule in a file, and a line here. */
export const OUTLET_RULES: readonly OutletRule[] = [
  promotion,
  ownAddress,
  copyright,
  byline,
  staff,
  withReference,
  dateline,
  wirePage,
  asked,
  ownCorrespondent,
  talkedTo,
];

/** The outlet given, else as the text shows it, else null: nothing is guessed. */
export function findOutlet(anatomy: Anatomy, given: string | undefined): ArticleFacts["outlet"] {
  const name = given?.trim();
  if (name) return { name, evidence: { field: "outlet" } };
  for (const rule of OUTLET_RULES) {
    const found = rule.find(anatomy);
    if (found) return found;
  }
  return null;
}
