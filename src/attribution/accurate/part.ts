import type { Runtime, Session, SessionOptions } from "./runtime.ts";

/** The two parts of the model: the one that reads a window, and the one that links its words to a cue. */
export type PartName = "read" | "link";

/** What each part must have: inputs it may ask for, outputs it has to give. */
const SHAPE = {
  read: { asks: ["ids", "mask", "feats", "first"], gives: ["h", "flat"] },
  link: { asks: ["h", "words", "cb", "cs", "ce", "dist", "rel"], gives: ["em"] },
} as const satisfies Record<PartName, object>;

/**
 * Loads a part of the model.
 *
 * @throws RangeError where the bytes are no model that the runtime takes, or one of another kind
 */
export async function openPart(runtime: Runtime, name: PartName, part: Uint8Array, options: SessionOptions) {
  const file = `${name}.int8.onnx`;
  let session: Session;
  try {
    session = await runtime.InferenceSession.create(part, options);
  } catch (error) {
    throw new RangeError(`${file} is no model that can be run (${firstLine(error)}).`, { cause: error });
  }
  const { asks, gives }: { asks: readonly string[]; gives: readonly string[] } = SHAPE[name];
  const strange = session.inputNames.find((input) => !asks.includes(input));
  if (strange !== undefined) throw new RangeError(`${file} asks for "${strange}", which the engine doesn't have.`);
  const lacking = gives.find((output) => !session.outputNames.includes(output));
  if (lacking !== undefined) throw new RangeError(`${file} doesn't give "${lacking}".`);
  return session;
}

const firstLine = (error: unknown) =>
  String((error as Error).message ?? error)
    .split("\n")[0]!
    .trim();
