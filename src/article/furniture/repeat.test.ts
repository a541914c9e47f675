import { expect, it } from "vitest";
import { foundBy, STORY } from "./found-by.ts";
import { pullQuote } from "./repeat.ts";

const said = "We shall build it again, and higher, and this time the river will not have it from us.";

it("takes a line that a neighbour says word for word", () => {
  const post = `${said} — Tilda Rook (@tildarook) March 3, 2017`;
  expect(foundBy(pullQuote, STORY, STORY.toUpperCase(), `“${said}” the mayor wrote on Monday.`, post)).toEqual([post]);
  expect(foundBy(pullQuote, STORY, "A first line.", said, `“${said}” the mayor wrote on Monday.`)).toEqual([said]);
});

it("leaves a post that is quoted nowhere, and a headline said again", () => {
  expect(foundBy(pullQuote, STORY, "A first line.", `${said} — Tilda Rook (@tildarook) March 3, 2017`)).toEqual([]);
  const title = "Rook: council's vote shows that the town will never build its bridge again";
  expect(foundBy(pullQuote, "News", title, "A deck.", title)).toEqual([]);
});
