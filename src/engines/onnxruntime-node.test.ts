import { expect, test } from "vitest";
import { loadRuntime } from "./onnxruntime-node.ts";
import { EngineProblem } from "./problem.ts";

const failing = (message: string, code?: string) => () => Promise.reject(Object.assign(new Error(message), { code }));

test("the module is given as it is, or what it exports by default", async () => {
  const runtime = { InferenceSession: {}, Tensor: class {} };
  expect(await loadRuntime(async () => runtime)).toBe(runtime);
  expect(await loadRuntime(async () => ({ default: runtime }))).toBe(runtime);
});

test("absent, it is said in one line how to get it", async () => {
  const absent = loadRuntime(failing("Cannot find package 'onnxruntime-node' from here", "ERR_MODULE_NOT_FOUND"));
  await expect(absent).rejects.toThrow(EngineProblem);
  await expect(absent).rejects.toThrow(/^The engine "accurate" needs onnxruntime-node, which is not installed .+$/);
  await expect(absent).rejects.toMatchObject({ reason: "no runtime" });
});

test("there but broken, it is said in one line why", async () => {
  const broken = loadRuntime(failing("libonnxruntime.so.1: no such file\nRequire stack:\n- x", "ERR_DLOPEN_FAILED"));
  await expect(broken).rejects.toThrow(/does not run here \(libonnxruntime\.so\.1: no such file\);[^\n]+$/);
  const inside = loadRuntime(failing("Cannot find module '../bin/x.node'", "MODULE_NOT_FOUND"));
  await expect(inside).rejects.toThrow("does not run here");
});
