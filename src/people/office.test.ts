import { describe, expect, it } from "vitest";
import { wordsOf } from "./case.ts";
import { isHonorific, officeAt } from "./office.ts";

function read(text: string) {
  const words = wordsOf(text);
  return officeAt(words, 0, words.count);
}

describe("officeAt", () => {
  it("reads the office, whose it is, and its rank", () => {
    expect(read("former NATO Secretary General")).toMatchObject({
      head: "secretarygeneral",
      of: new Set(["former", "nato"]),
      rank: "former",
    });
    expect(read("Gov.")).toMatchObject({ head: "governor" });
  });

  it("is the same for two ways of saying it", () => {
    expect(read("President of Ukraine")!.key).toBe(read("Ukrainian President")!.key);
    expect(read("spokeswoman")!.key).toBe(read("spokesman")!.key);
  });

  it("knows a body's initials", () => {
    expect(read("chairman of the Heron River Board")!.of).toContain("hrb");
  });

  it("is null where there is no office", () => {
    expect(read("the blue river")).toBeNull();
  });
});

describe("isHonorific", () => {
  it("tells Mrs. from Gov.", () => {
    expect([read("Mrs."), read("Gov.")].map((office) => isHonorific(office!))).toEqual([true, false]);
  });
});
