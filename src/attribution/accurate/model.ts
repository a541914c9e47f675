import type { Transitions } from "./chain.ts";
import type { Confidence } from "./confidence.ts";
import { SIGNS } from "./signs.ts";
import type { WindowSize } from "./windows.ts";

/** The files of a model's folder, as bytes and text. */
export interface ModelFiles {
  /** read.int8.onnx: a window of word pieces → each word's vector and scores. */
  readonly read: Uint8Array;
  /** link.int8.onnx: a cue → each word's scores as its source or content. */
  readonly link: Uint8Array;
  /** vocab.txt */
  readonly vocabulary: string;
  /** transitions.json, parsed */
  readonly transitions: unknown;
  /** confidence.json, parsed */
  readonly confidence: unknown;
  /** model.json, parsed */
  readonly settings: unknown;
}

/** model.json: how the model wants to be run. */
export interface ModelSettings extends WindowSize {
  /** The version of the weights. */
  readonly model: string;
  /**
   * Windows in a run: 1 (the default) unless the model is quantised statically, because one that scales by its input gives
   * other results beside other windows.
   */
  readonly batch: number;
  /** Confidence below which nothing is reported: 0 (the default) keeps all. */
  readonly floor: number;
}

/** Reads model.json. @throws RangeError that says what is wrong with it */
export function readSettings(json: unknown): ModelSettings {
  const { model, limit, shared, batch = 1, floor = 0 } = objectIn(json, "model.json");
  if (typeof model !== "string" || !model) throw new RangeError('model.json lacks "model", the name of the weights.');
  if (!isCount(limit) || limit > 510) throw new RangeError('model.json lacks "limit", a number of pieces up to 510.');
  if (!isCount(shared) || shared >= limit) throw new RangeError('model.json lacks "shared", a number below "limit".');
  if (!isCount(batch)) throw new RangeError('"batch" of model.json is no number of windows.');
  if (!isNumber(floor)) throw new RangeError('"floor" of model.json is no number.');
  return { model, limit, shared, batch, floor };
}

/** Reads transitions.json. @throws RangeError that says what is wrong with it */
export function readTransitions(json: unknown): Transitions {
  const { transitions } = objectIn(json, "transitions.json");
  const listOf = (value: unknown, length: number): value is unknown[] =>
    Array.isArray(value) && value.length === length;
  const fits =
    listOf(transitions, 4) &&
    transitions.every(
      (layer) => listOf(layer, 6) && layer.every((row) => listOf(row, 5) && row.every((score) => isNumber(score))),
    );
  if (!fits) throw new RangeError("transitions.json holds no scores of 4 layers, 6 rows and 5 columns.");
  return transitions as number[][][];
}

/** Reads confidence.json. @throws RangeError that says what is wrong with it */
export function readConfidence(json: unknown): Confidence {
  const { bias, weights } = objectIn(json, "confidence.json");
  if (!isNumber(bias)) throw new RangeError('confidence.json lacks "bias", a number.');
  for (const [sign, weight] of Object.entries(objectIn(weights, '"weights" of confidence.json'))) {
    if (!(SIGNS as readonly string[]).includes(sign)) {
      throw new RangeError(`confidence.json weighs "${sign}"; the signs are ${SIGNS.join(", ")}.`);
    }
    if (!isNumber(weight)) throw new RangeError(`The weight of "${sign}" in confidence.json is no number.`);
  }
  return { bias, weights: weights as Confidence["weights"] };
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;

function objectIn(json: unknown, what: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new RangeError(`${what} is no object.`);
  return json as Record<string, unknown>;
}
