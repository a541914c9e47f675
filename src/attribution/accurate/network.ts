import type { Encoded } from "./encode.ts";
import { openPart } from "./part.ts";
import type { Cue, Relations } from "./relations.ts";
import type { Runtime, Session, SessionOptions, Tensor } from "./runtime.ts";

/** What the encoder says of a batch of windows. */
export interface Read {
  readonly encoded: Encoded;
  /** Each word's vector: only ever handed on to `link`. */
  readonly vectors: Tensor;
  /** Nine scores a word: O, B, I as source, as cue, as content. */
  readonly flat: Float32Array;
}

/** What the second part says of some cues. */
export interface Linked {
  /** Five scores a word of the cue's window: O, B-source, I-source, B-content, I-content. */
  readonly scores: Float32Array;
  /** The log odds that it is a cue at all; 0 from a model that doesn't say. */
  readonly accept: Float32Array;
}

/** The two parts of the model, loaded. */
export interface Network {
  /** Whether it can be given several windows at once. */
  readonly batches: boolean;
  read(encoded: Encoded): Promise<Read>;
  link(read: Read, cues: readonly Cue[], relations: Relations): Promise<Linked>;
}

/** Inputs are of ever new lengths: a plan of memory for each would only pile up. Its warnings are for who made the model. */
const SESSION: SessionOptions = { enableMemPattern: false, logSeverityLevel: 3 };

/**
 * Loads the model's two parts, read.int8.onnx and link.int8.onnx.
 *
 * @throws RangeError where one of them is none
 */
export async function loadNetwork(
  runtime: Runtime,
  parts: { read: Uint8Array; link: Uint8Array },
  options: SessionOptions = {},
): Promise<Network> {
  const open = (name: keyof typeof parts) => openPart(runtime, name, parts[name], { ...SESSION, ...options });
  const [reading, linking] = await Promise.all([open("read"), open("link")]);
  const whole = (values: Int32Array, dims: readonly number[]) => new runtime.Tensor("int64", asInt64(values), dims);

  return {
    batches: reading.inputNames.includes("mask"),

    async read(encoded) {
      const rows = encoded.ids.length / encoded.length;
      const pieces = [rows, encoded.length];
      const out = await run(reading, {
        ids: whole(encoded.ids, pieces),
        mask: whole(encoded.mask, pieces),
        feats: whole(encoded.feats, pieces),
        first: whole(encoded.first, [rows, encoded.width]),
      });
      return { encoded, vectors: out.h!, flat: out.flat!.data as Float32Array };
    },

    async link({ encoded, vectors }, cues, { distance, relation }) {
      const { width, words } = encoded;
      const out = await run(linking, {
        h: vectors,
        words: new runtime.Tensor("bool", words, [words.length / width, width]),
        cb: whole(
          Int32Array.from(cues, ({ at }) => at),
          [cues.length],
        ),
        cs: whole(
          Int32Array.from(cues, ({ first }) => first),
          [cues.length],
        ),
        ce: whole(
          Int32Array.from(cues, ({ last }) => last),
          [cues.length],
        ),
        dist: whole(distance, [cues.length, width]),
        rel: whole(relation, [cues.length, width]),
      });
      const accept = out.accept?.data as Float32Array | undefined;
      return { scores: out.em!.data as Float32Array, accept: accept ?? new Float32Array(cues.length) };
    },
  };
}

/**
 * Whole numbers from 0 on as int64, by way of their lower halves (the runtimes are for little-endian machines): making a
 * BigInt of each takes many times as long.
 */
function asInt64(values: Int32Array): BigInt64Array {
  const out = new BigInt64Array(values.length);
  const halves = new Int32Array(out.buffer);
  for (let i = 0; i < values.length; i++) halves[2 * i] = values[i]!;
  return out;
}

/** Runs a part with those of the inputs that it has. */
function run(session: Session, inputs: Record<string, Tensor>): Promise<Record<string, Tensor>> {
  return session.run(Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]!])));
}
