import { expect, it } from "vitest";
import { counted } from "./count.ts";

it("counts in words", () => {
  expect([counted(1, "article"), counted(1204, "article"), counted(2, "copy", "copies")]).toEqual([
    "1 article",
    "1,204 articles",
    "2 copies",
  ]);
});
