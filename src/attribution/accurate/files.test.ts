import { expect, test } from "vitest";
import { readModelFiles } from "./files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const folder: Record<string, Uint8Array> = {
  "read.int8.onnx": bytes("r"),
  "link.int8.onnx": bytes("l"),
  "vocab.txt": bytes("é\nb"),
  "transitions.json": bytes('{"transitions":[]}'),
  "confidence.json": bytes('{"bias":1}'),
  "model.json": bytes('{"model":"river-1"}'),
};
const readFrom = (files: Record<string, Uint8Array>) => async (name: string) => {
  const file = files[name];
  if (!file) throw new Error(`no ${name}`);
  return file;
};

test("a folder's files are read, those of text parsed", async () => {
  expect(await readModelFiles(readFrom(folder))).toEqual({
    read: folder["read.int8.onnx"],
    link: folder["link.int8.onnx"],
    vocabulary: "é\nb",
    transitions: { transitions: [] },
    confidence: { bias: 1 },
    settings: { model: "river-1" },
  });
});

test("what is no JSON is named; a missing file is whatever the reader says", async () => {
  const broken = readModelFiles(readFrom({ ...folder, "model.json": bytes("{") }));
  await expect(broken).rejects.toThrow(new RangeError("model.json is no JSON."));
  const { "vocab.txt": _, ...rest } = folder;
  await expect(readModelFiles(readFrom(rest))).rejects.toThrow("no vocab.txt");
});
