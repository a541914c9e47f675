import type { Tagger } from "../../text/lay.ts";
import type { TextLayer } from "../../text/layer.ts";
import type { Span } from "../../text/span.ts";
import type { Engine, FoundAttribution } from "../engine.ts";
import { confidenceOf } from "./confidence.ts";
import { createCueFinder } from "./cues.ts";
import { encode } from "./encode.ts";
import { type Grid, layGrid } from "./grid.ts";
import { type ModelFiles, readConfidence, readSettings, readTransitions } from "./model.ts";
import { loadNetwork } from "./network.ts";
import { type Cue, relate } from "./relations.ts";
import { createRoleReader } from "./roles.ts";
import type { Runtime, SessionOptions } from "./runtime.ts";
import { signsOf } from "./signs.ts";
import { spansOf } from "./spans.ts";
import { standing } from "./stand.ts";
import { batchesOf, type Window, windowsOf } from "./windows.ts";
import { createWordPiece } from "./word-piece.ts";

/** What the accurate engine is made of. */
export interface AccurateEngineOptions {
  files: ModelFiles;
  /** The module onnxruntime-node or onnxruntime-web. */
  runtime: Runtime;
  /** What tags the text for the rooms behind: the engine itself reads no tags. */
  tagger: Tagger;
  /** Threads and the like, handed on to the runtime. */
  session?: SessionOptions;
}

/** Cues that are given their words at once: more would only take memory. */
const CUES_AT_ONCE = 64;

/**
 * The accurate engine: a small transformer. For each article: lay its words and their pieces in windows; let the encoder
 * score every word as source, cue or content; decode the cues; for each, let the second part score every word as its own
 * source or content, and decode those; weigh the signs of how sure it all is; of those that claim the same words, the
 * surer stands.
 *
 * @throws RangeError where a file of the model is not what it should be
 */
export async function createAccurateEngine(options: AccurateEngineOptions): Promise<Engine> {
  const { files, runtime, tagger } = options;
  const settings = readSettings(files.settings);
  const transitions = readTransitions(files.transitions);
  const confidence = readConfidence(files.confidence);
  const wordPiece = createWordPiece(files.vocabulary);
  const network = await loadNetwork(runtime, files, options.session);
  if (settings.batch > 1 && !network.batches) {
    throw new RangeError('This model reads one window at a time: "batch" of model.json must be 1.');
  }
  const findCues = createCueFinder(transitions);
  const readRoles = createRoleReader(transitions);

  /** The attributions of some windows, in their order, each with the grid it was found in. */
  async function readWindows(windows: readonly Window[]): Promise<[Grid, Reading][]> {
    const read = await network.read(encode(windows, wordPiece));
    const cues = findCues(windows, read);
    const { width } = read.encoded;
    const found: [Grid, Reading][] = [];
    for (let from = 0; from < cues.length; from += CUES_AT_ONCE) {
      const some = cues.slice(from, from + CUES_AT_ONCE);
      const { scores, accept } = await network.link(read, some, relate(windows, some, width));
      some.forEach((cue, k) => {
        const { grid, start, end } = windows[cue.at]!;
        const { source, content } = readRoles(scores.subarray(k * width * 5, (k * width + end - start) * 5));
        if (!content.words.length) return;
        const inside = content.words.map((word) => (grid.feature[start + word]! & 1) === 1);
        const signs = signsOf(accept[k]!, cue.notO, content.p, source.p, inside);
        const inArticle = (words: readonly number[]) => words.map((word) => start + word);
        found.push([
          grid,
          {
            source: inArticle(source.words),
            cue: inArticle(wordsOf(cue)),
            content: inArticle(content.words),
            confidence: confidenceOf(confidence, signs),
          },
        ]);
      });
    }
    return found;
  }

  return {
    name: "accurate",
    model: settings.model,
    batch: settings.batch,
    tagger,
    async attribute(articles) {
      const readings = new Map<Grid, Reading[]>(articles.map((layer) => [layGrid(layer, wordPiece), []]));
      const windows = [...readings.keys()].flatMap((grid) => windowsOf(grid, settings));
      for (const batch of batchesOf(windows, settings.batch)) {
        for (const [grid, reading] of await readWindows(batch)) readings.get(grid)!.push(reading);
      }
      return [...readings].map(([grid, found], i) => {
        const sure = found.filter((reading) => reading.confidence >= settings.floor);
        return standing(sure)
          .flatMap((reading) => placed(articles[i]!, grid, reading))
          .sort(inOrder);
      });
    },
  };
}

/** An attribution in words of the grid. */
interface Reading {
  source: number[];
  cue: number[];
  content: number[];
  confidence: number;
}

const wordsOf = ({ first, last }: Cue) => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** An attribution's spans; none where its cue or content is nothing that the text layer knows. */
function placed(layer: TextLayer, grid: Grid, { confidence, ...words }: Reading): FoundAttribution[] {
  const source = spansOf(layer, grid, words.source);
  const cue = spansOf(layer, grid, words.cue);
  const content = spansOf(layer, grid, words.content);
  return cue.length && content.length ? [{ source, cue, content, confidence }] : [];
}

function inOrder(a: FoundAttribution, b: FoundAttribution): number {
  return firstOf(a) - firstOf(b) || a.cue[0]![0] - b.cue[0]![0];
}

const firstOf = ({ source, cue, content }: FoundAttribution) =>
  Math.min(...[...source, ...cue, ...content].map(([start]: Span) => start));
