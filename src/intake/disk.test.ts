import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { disk, diskProblem } from "./disk.ts";

it("tells files and folders, and gives what is in them", async () => {
  const path = mkdtempSync(join(tmpdir(), "hearsay-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, "a.txt"), "Rain.");
  mkdirSync(join(path, "b"));
  expect(await disk.entry(join(path, "a.txt"))).toMatchObject({ kind: "file", size: 5 });
  expect(await disk.entry(path)).toMatchObject({ kind: "folder" });
  expect((await disk.names(path)).sort()).toEqual(["a.txt", "b"]);
  let text = "";
  for await (const chunk of disk.read(join(path, "a.txt"))) text += Buffer.from(chunk).toString();
  expect(text).toBe("Rain.");
});

it("puts the system's errors in words, and no other", async () => {
  const error = await disk.entry("no/such/file").catch((error: unknown) => error);
  expect(diskProblem(error, "no/such/file")).toMatchObject({ reason: "missing", source: "no/such/file" });
  expect(diskProblem(Object.assign(new Error(), { code: "EACCES" }), "a")).toMatchObject({ reason: "no-permission" });
  expect(diskProblem(Object.assign(new Error(), { code: "ERR_INVALID_ARG_TYPE" }), "a")).toBeUndefined();
  expect(diskProblem(new TypeError("bug"), "a")).toBeUndefined();
});
