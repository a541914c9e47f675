import type { TextLayer } from "../../text/layer.ts";
import { KINDS_BY_NOUN } from "./kinds.ts";
import type { Spot } from "./spot.ts";
import type { Statement } from "./statement.ts";

/** The occasion that a speaking text is itself: “the lawsuit says”, “the ad”. */
export function spotOfSource({ text }: TextLayer, { source }: Statement): Spot | null {
  const evidence = source[0];
  if (!evidence) return null;
  const named = text.slice(...evidence);
  const space = named.lastIndexOf(" ");
  const kind = space < 0 ? undefined : KINDS_BY_NOUN.get(named.slice(space + 1))?.find(({ written }) => written);
  if (!kind) return null;
  return {
    kind: kind.kind,
    with: null,
    place: null,
    date: null,
    evidence,
    definite: /^(?:the|his|her|their|its|that) /i.test(named),
  };
}
