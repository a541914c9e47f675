import { describe, expect, it } from "vitest";
import { layText } from "../../text/lay.ts";
import { factsOf } from "../for-tests.ts";
import { findMedia } from "./find-media.ts";
import { joinMedia } from "./join.ts";

function mediaIn(text: string, outlet?: string, slots: string[] = []) {
  const facts = factsOf(text, outlet ? { outlet } : {});
  const layer = layText(text, facts.parts);
  return joinMedia(layer, findMedia(layer, facts, slots).media);
}
const names = (text: string) => mediaIn(text).map(({ name }) => name);

describe("findMedia", () => {
  it.each([
    ["the BBC and Reuters News Agency", ["BBC", "Reuters"]],
    ["the New York Times, POLITICO and the Hill", ["The New York Times", "Politico", "The Hill"]],
    ["the daily Le Monde and Der Spiegel", ["Le Monde", "Der Spiegel"]],
    ["Censor.NЕТ and LB.ua", ["Censor.NET", "LB.ua"]],
  ])("knows %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ["the Harbour Times and the Brennick Post-Gazette", ["Harbour Times", "Brennick Post-Gazette"]],
    ["Channel Six, Radio Auster and Ostra TV", ["Channel Six", "Radio Auster", "Ostra TV"]],
    ["Maravpress, lantern.news and Lantern.NEWS", ["Maravpress", "lantern.news", "Lantern.NEWS"]],
    ["listeners of WXQZ in Keld", ["WXQZ"]],
  ])("tells by their form %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "Anna Stern met Tom Hill.",
    "Breaking News: the Press Secretary of the White House spoke.",
    "People say that Time heals. Focus!",
    "He said NO WARS, WITH REASON.",
    "Write to tips@lantern.news or see https://example.org/harbour",
  ])("takes for none: %s", (text) => {
    expect(mediaIn(text).filter(({ weak }) => !weak)).toEqual([]);
  });

  it("reads a short name as the paper named before", () => {
    expect(names("The Harbour Post asked. “No,” he told the Post.")).toEqual(["Harbour Post", "Harbour Post"]);
    expect(names("The Harbour Post wrote to the South Isle Evening Post. The Post won.")[2]).toBe("Harbour Post");
    expect(names("“No,” he told the Post.")).toEqual(["The Post"]);
    expect(mediaIn("“No,” he told the Post.", "Brennick Post").map(({ self }) => self)).toEqual([true]);
  });

  it("knows names that the text shows to be media", () => {
    expect(mediaIn("Zenit asked.", undefined, ["Zenit"]).map(({ name }) => name)).toEqual(["Zenit"]);
  });

  it("marks the article's own outlet, under any of its names", () => {
    expect(mediaIn("he told the Harbour Times", "harbour times online").map(({ self }) => self)).toEqual([true]);
    expect(mediaIn("he told Fox & Friends and CNN", "FoxNews.com").map(({ self }) => self)).toEqual([true, false]);
  });
});

describe("joinMedia", () => {
  it.each([
    ["on NBC's “Meet the Press”", ["Meet the Press"]],
    ["the CBS program “Face the Nation.”", ["Face the Nation"]],
    ["a Harbour Times/Channel Six poll", ["Harbour Times/Channel Six"]],
  ])("makes one of %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("takes a programme with an everyday name only in marks or behind its station", () => {
    expect(names("This Week it rained in the State of the Union.")).toEqual([]);
    expect(names("He told “This Week” that it rained.")).toEqual(["This Week"]);
  });
});
