import { describe, expect, it } from "vitest";
import type { Statement } from "../statement.ts";
import { loadWordWeights } from "../words/word-weights.ts";
import { areApart } from "./apart.ts";
import { profileOf } from "./profile.ts";
import { statement } from "./statement.case.ts";

const table = loadWordWeights({ step: 4, rows: ["the of will not", "dam river", "crack gate"] });
const apart = (a: [string, string], b: [string, string], name = "Mira Vossel") =>
  areApart(
    profileOf(statement("k", a[1], { article: a[0] }), table),
    profileOf(statement("l", b[1], { article: b[0], speaker: { name, kind: "person", roles: [] } }), table),
  );

describe("statements that are no link", () => {
  it("are those of one article, unless it says nearly the same twice", () => {
    expect(apart(["courier", "the dam will crack"], ["courier", "the river will not wait"])).toBe(true);
    expect(apart(["courier", "the dam will crack"], ["courier", "“The dam will crack at the gate”"])).toBe(false);
    expect(apart(["courier", "will not"], ["courier", "will not"])).toBe(true);
  });
  it("are those of two speakers in two articles, and no others", () => {
    expect(apart(["courier", "the dam will crack"], ["post", "the dam will not wait"])).toBe(false);
    expect(apart(["courier", "the dam will crack"], ["post", "the dam will crack"], "Tomas Heron")).toBe(true);
  });
  it("are those that hardly share a word", () => {
    expect(apart(["courier", "the dam will crack"], ["post", "the river will not wait"])).toBe(true);
  });
  it("are those that give nothing but a name, unless it was quoted", () => {
    const named = (article: string, words: string, kind: Statement["kind"]) =>
      profileOf({ ...statement("k", words, { article }), kind }, table);
    expect(areApart(named("courier", "the Auster Dam", "indirect"), named("post", "the Auster Dam", "indirect"))).toBe(
      true,
    );
    expect(areApart(named("courier", "“Auster Dam”", "direct"), named("post", "“Auster Dam”", "direct"))).toBe(false);
    expect(areApart(named("courier", "the Auster dam", "indirect"), named("post", "an Auster dam", "mixed"))).toBe(
      false,
    );
  });
  it("are the same few words weeks later, but not the same sentence", () => {
    const said = (words: string, day: number, to: number | null = day) =>
      profileOf(statement(`k${day}`, words, { article: `a${day}`, published: [day, to] }), table);
    expect(areApart(said("of dam crack", 100), said("the dam crack", 110))).toBe(false);
    expect(areApart(said("of dam crack", 100), said("the dam crack", 120))).toBe(true);
    expect(areApart(said("of dam crack", 100, null), said("the dam crack", 140, null))).toBe(false);
    expect(areApart(said("of dam crack", 100, null), said("the dam crack", 300, null))).toBe(true);
    const sentence = "the auster heron will not crack the marbled gate";
    expect(areApart(said(sentence, 100), said(`“${sentence}”`, 400))).toBe(false);
  });
});
