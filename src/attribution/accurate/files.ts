import type { ModelFiles } from "./model.ts";

/**
 * Reads a model's folder.
 *
 * @param read gives a file of the folder by its name: from a disk, from a server
 * @throws RangeError where a .json file is none; whatever `read` throws where a file is missing
 */
export async function readModelFiles(read: (name: string) => Promise<Uint8Array>): Promise<ModelFiles> {
  const text = async (name: string) => new TextDecoder().decode(await read(name));
  const json = async (name: string): Promise<unknown> => {
    const written = await text(name);
    try {
      return JSON.parse(written);
    } catch {
      throw new RangeError(`${name} is no JSON.`);
    }
  };
  const [reading, linking, vocabulary, transitions, confidence, settings] = await Promise.all([
    read("read.int8.onnx"),
    read("link.int8.onnx"),
    text("vocab.txt"),
    json("transitions.json"),
    json("confidence.json"),
    json("model.json"),
  ]);
  return { read: reading, link: linking, vocabulary, transitions, confidence, settings };
}
