import { describe, expect, it } from "vitest";
import { articleFrom } from "./article-fields.ts";

const from = (value: unknown) => articleFrom(value, "feed.jsonl:3", "feed.jsonl", 3);

describe("an article from a JSON object", () => {
  it("has its text as it stands", () => {
    const text = " \r\n“Rain,”\u0000 she said.\ud800 אמר ";
    expect(from({ text })).toEqual({ id: "feed.jsonl:3", text });
  });

  it("has the fields that are there", () => {
    expect(
      from({
        id: 7,
        text: "Rain.",
        title: "Dam",
        date: "2021-05-04",
        url: "https://a.example",
        author: "Ana Brel",
        lang: "en",
      }),
    ).toEqual({
      id: "7",
      text: "Rain.",
      title: "Dam",
      date: "2021-05-04",
      url: "https://a.example",
      author: "Ana Brel",
      language: "en",
    });
  });

  it("takes the outlet by any of its names, best first", () => {
    expect(from({ text: "x", source: "Post" }).outlet).toBe("Post");
    expect(from({ text: "x", source: "Wire", publisher: { name: "Post" } }).outlet).toBe("Post");
    expect(from({ text: "x", publisher: "Wire", outlet: "Post" }).outlet).toBe("Post");
  });

  it("joins several authors and passes over what is no text", () => {
    expect(from({ text: "x", author: ["Ana Brel", { name: "Jo Lund" }, null] }).author).toBe("Ana Brel, Jo Lund");
    expect(from({ text: "x", title: null, date: {}, url: [], author: "", attributions: [{ cue: [[0, 1]] }] })).toEqual({
      id: "feed.jsonl:3",
      text: "x",
    });
  });
});

describe("a JSON value that is no article", () => {
  it.each([
    [[1, 2], /line 3: is a list/],
    [null, /is null/],
    ["text", /is a string/],
    [{ title: "x", sentences: ["Rain."] }, /no field "text".*title, sentences/],
    [{ text: ["Rain."] }, /"text" is not a string/],
    [{ text: " \n" }, /"text" is empty/],
  ])("%j", (value, message) => expect(() => from(value)).toThrow(message));
});
