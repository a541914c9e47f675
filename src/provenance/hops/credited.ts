import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import { groupMedia } from "../media/join.ts";
import type { Medium } from "../media/medium.ts";
import { wordBefore } from "../pattern.ts";
import { quoted, sameSentence, tokenAt } from "../story.ts";
import { creditIn } from "./form.ts";
import { FORMS } from "./forms.ts";
import type { FoundHop } from "./found-hop.ts";
import { told } from "./told.ts";
import { wire } from "./wire.ts";

/** The hops that credit media, in the order of the text. */
export function creditedMedia(layer: TextLayer, media: readonly Medium[]): FoundHop[] {
  const hops: FoundHop[] = [];
  for (const group of groupMedia(layer, media)) {
    const around: Span = group.length === 1 ? group[0]!.around : [group[0]!.around[0], group.at(-1)!.around[1]];
    for (const medium of group) hops.push(...creditsOf(layer, medium, around));
  }
  return hops;
}

/**
 * The hops that credit one medium where it stands, usually one. What somebody credits inside quoted words of theirs is no
 * hop of the article.
 *
 * @param group from the first to the last of those named in one breath: “CNN and CBS News reported”
 */
export function creditsOf(layer: TextLayer, medium: Medium, group: Span): FoundHop[] {
  const alone = formsAt(layer, medium, medium.around);
  return alone.length || group === medium.around ? alone : formsAt(layer, medium, group);
}

/** The hops that the words around a name make. */
function formsAt(layer: TextLayer, medium: Medium, around: Span): FoundHop[] {
  const hops: FoundHop[] = [];
  const last = wordBefore(layer.text, around[0]);
  const { name, span, kind, self } = medium;
  for (const form of medium.furniture ? [wire] : medium.by === "journalist" ? [told] : FORMS) {
    const evidence = creditIn(layer.text, form, medium, around, last);
    if (!evidence || !sameSentence(layer, evidence[0], evidence[1] - 1)) continue;
    const ahead = evidence[0] < around[0];
    if (quoted(layer, tokenAt(layer, ahead ? evidence[0] : evidence[1] - 1))) continue;
    // A second hop must rest on other words than the first: “told the Guardian, which first reported…”.
    if (hops.some((hop) => hop.evidence[0] < around[0] === ahead)) continue;
    hops.push({ from: name, kind, form: form.form, evidence, name: span, self });
    if (!form.besides) break;
  }
  return hops;
}
