import type { Attribution } from "../reading/reading.ts";
import type { TextLayer } from "../text/layer.ts";
import type { Span } from "../text/span.ts";
import { actOf } from "./act.ts";
import type { FoundAttribution } from "./engine.ts";
import { kindOf } from "./kind.ts";
import { RULES } from "./rules/rules.ts";
import { within } from "./within.ts";

/** An attribution with all that its own words tell; who speaks and on what occasion is for the rooms behind. */
export type Finished = Omit<Attribution, "speaker" | "occasion">;

/**
 * What every engine's findings go through: the forms that rules read better (a headline's "X: …", a paragraph that the next
 * one attributes) are added, and each attribution gets its id, kind, act and the one around it. In the order of the text.
 */
export function finish(layer: TextLayer, found: readonly FoundAttribution[]): Finished[] {
  const all = RULES.reduce<readonly FoundAttribution[]>((before, rule) => rule(layer, before), found);
  const ordered = [...all].sort((a, b) => firstOf(a) - firstOf(b) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const around = within(ordered);
  return ordered.map(({ source, cue, content, confidence }, i) => {
    const kind = kindOf(layer.text, content);
    const outer = around[i]!;
    return {
      id: `a${i + 1}`,
      source,
      cue,
      content,
      kind,
      act: actOf(layer.text, source, cue, kind),
      within: outer < 0 ? null : `a${outer + 1}`,
      confidence,
    };
  });
}

const firstOf = ({ source, cue, content }: FoundAttribution) =>
  Math.min(...[...source, ...cue, ...content].map(([start]: Span) => start));
