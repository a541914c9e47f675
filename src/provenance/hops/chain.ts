import type { TextLayer } from "../../text/layer.ts";
import { overlap } from "../../text/span.ts";
import { sameSentence } from "../story.ts";
import type { FoundHop } from "./found-hop.ts";

/** A hop with the one who took it from there. */
export interface ChainedHop extends FoundHop {
  /** The hop it was handed to in the same breath, or null where that was the article itself. */
  next: FoundHop | null;
  /** Whether it is one of several hands told in one breath. */
  chained: boolean;
}

/** Forms in which a medium passes on what it has from somewhere. */
const PASSES_ON = new Set(["reported", "first reported", "according to", "wire"]);

/** Between two hands of one chain there are hardly any words, and none that begins another clause. */
const BREATH =
  /^["”]?,?(?: (?!(?:that|and|but|an?|the|after|as|when|while|who|which|before|because)\b)[\p{L}\p{N}.'’]+){0,4},? ?["“]?$/u;

/** How far apart two hands of one chain stand, in characters. */
const NEAR = 45;

/**
 * Links hops told in one breath: “reports Censor.NET with reference to Ukrinform” is Ukrinform → Censor.NET. The one that
 * is cited or spoken to comes before the one that reports; of two that report, the later in the text is the later hand.
 */
export function chainHops(layer: TextLayer, hops: readonly FoundHop[]): ChainedHop[] {
  const chained: ChainedHop[] = hops.map((hop) => ({ ...hop, next: null, chained: false }));
  for (let i = 0; i + 1 < chained.length; i++) {
    const [a, b] = [chained[i]!, chained[i + 1]!];
    if (!inOneBreath(layer, a, b)) continue;
    const [earlier, later] = PASSES_ON.has(b.form) ? [a, b] : [b, a];
    if (!PASSES_ON.has(later.form)) continue;
    earlier.next ??= later;
    earlier.chained = later.chained = true;
  }
  return inOrderOfHands(chained);
}

function inOneBreath(layer: TextLayer, a: FoundHop, b: FoundHop): boolean {
  // “CNN and Reuters reported”: what one credit names together stands side by side.
  if (a.from === b.from || overlap(a.evidence, b.evidence) || b.evidence[0] - a.evidence[1] > NEAR) return false;
  const gap = layer.text.slice(a.evidence[1], b.evidence[0]);
  return BREATH.test(gap) && sameSentence(layer, a.evidence[0], b.evidence[1] - 1);
}

/** Puts each hop before the one it was handed to; otherwise the text's order stays. */
function inOrderOfHands(hops: readonly ChainedHop[]): ChainedHop[] {
  const out = [...hops];
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i]!, out[i + 1]!];
    if (b.next && b.next.evidence === a.evidence) [out[i], out[i + 1]] = [b, a];
  }
  return out;
}
