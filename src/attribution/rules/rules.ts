import type { TextLayer } from "../../text/layer.ts";
import type { FoundAttribution } from "../engine.ts";
import { attributedBehind } from "./attributed-behind.ts";
import { bareCitation } from "./bare-citation.ts";
import { headlineSpeaker } from "./headline-speaker.ts";
import { nestedPosition } from "./nested-position.ts";
import { signedQuotation } from "./signed-quotation.ts";

/** Reads one form that training data is too poor in: takes what was found before it and gives back that and its own. */
export type Rule = (layer: TextLayer, found: readonly FoundAttribution[]) => readonly FoundAttribution[];

/** The rules, in their order. A new form is a file here and a line in this list. */
export const RULES: readonly Rule[] = [
  bareCitation, // "…, citing her column": a hop, not a statement
  attributedBehind, // a paragraph, then: "This was stated by the minister."
  signedQuotation, // “…” ― Ann Roe
  headlineSpeaker, // "Minister: harvest is safe", "Harvest is safe - minister"
  nestedPosition, // "She agreed with the mayor's position that …"
];
