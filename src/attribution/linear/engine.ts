import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import type { Engine, FoundAttribution } from "../engine.ts";
import { judge } from "./accept-features.ts";
import { choose } from "./choose.ts";
import { confidenceOf } from "./confidence.ts";
import { createMarker } from "./flat.ts";
import { readMarginals } from "./hints.ts";
import { createLinker, type Run } from "./link.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { setScene } from "./scene.ts";
import { createTagger } from "./tagger.ts";
import { sumTrees } from "./trees.ts";
import { unpackWeights, type Weights } from "./weights.ts";

/**
 * The fast engine: linear models over hashed features. For each article: mark every token as source, cue or content (a
 * CRF over the paragraph); take every likely cue as a candidate; mark that cue's own source and content (a CRF over its
 * window); judge each by boosted trees; let the surest stand.
 *
 * @param weights the bytes of models/fast/weights.bin
 * @throws RangeError where they are no such file
 */
export function createFastEngine(weights: Uint8Array): Engine {
  // The large tables are copied to where they are summed; what is kept besides must not hold on to the file's bytes.
  const { flat, link, tagger, lexicon, ...unpacked } = unpackWeights(weights);
  const models: Models = {
    ...unpacked,
    cueStepOf: createLookup(lexicon),
    mark: createMarker(flat),
    link: createLinker(link),
  };
  return {
    name: "fast",
    model: unpacked.model,
    batch: 8,
    tagger: createTagger({ ...tagger, table: tagger.table.slice() }),
    attribute: async (articles) => articles.map((layer) => attribute(layer, models)),
  };
}

interface Models extends Omit<Weights, "flat" | "link" | "tagger" | "lexicon"> {
  cueStepOf: Lookup;
  mark: ReturnType<typeof createMarker>;
  link: ReturnType<typeof createLinker>;
}

function attribute(layer: TextLayer, w: Models): FoundAttribution[] {
  const scene = setScene(layer, w.cueStepOf);
  const p = w.mark(scene);
  const { hints, candidates } = readMarginals(p, layer.count, w.floor);
  const linked = candidates.map(w.link(scene, hints));
  const rows = judge(scene, p, linked);
  // One without content isn't reported, however sure.
  const judged = linked.map((cue, k) => ({
    ...cue,
    confidence: cue.content.length ? confidenceOf(sumTrees(w.accept, rows[k]!), w.calibration) : 0,
  }));
  const spans = (runs: readonly Run[]) => runs.map(([first, last]): Span => [layer.start[first]!, layer.end[last]!]);
  return choose(judged, w.report).map(({ first, last, source, content, confidence }) => ({
    source: spans(source),
    cue: spans([[first, last]]),
    content: spans(content),
    confidence: Math.round(confidence * 1000) / 1000,
  }));
}
