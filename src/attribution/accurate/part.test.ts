import { expect, test } from "vitest";
import { openPart } from "./part.ts";
import { fakeRuntime } from "./runtime.case.ts";

const open = (name: "read" | "link", ...bytes: number[]) => openPart(fakeRuntime(), name, Uint8Array.from(bytes), {});

test("each part is opened", async () => {
  expect((await open("read", 1)).inputNames).toEqual(["ids", "feats", "first"]);
  expect((await open("link", 2)).outputNames).toContain("em");
});

test("bytes that are no model are refused in one line that names the file", async () => {
  await expect(open("link", 0)).rejects.toThrow(RangeError);
  await expect(open("link", 0)).rejects.toThrow(/^link\.int8\.onnx is no model .*\(Failed to load model\.\)\.$/);
});

test("a model of another kind is refused by what it asks for or doesn't give", async () => {
  await expect(open("read", 2)).rejects.toThrow('read.int8.onnx asks for "h"');
  await expect(open("link", 1)).rejects.toThrow('link.int8.onnx asks for "ids"');
});
