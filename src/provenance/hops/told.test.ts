import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["Selk told Channel Six that the dam holds.", "Channel Six | told | told Channel Six"],
  ["“It holds,” he told the Harbour Times on Monday.", "Harbour Times | told | told the Harbour Times"],
  [
    "The mayor confirmed to the Brennick Herald that he knew.",
    "Brennick Herald | told | confirmed to the Brennick Herald",
  ],
  [
    "She said in an email to The Tessary Courier that it rained.",
    "Tessary Courier | told | email to The Tessary Courier",
  ],
  [
    "He described the lake as “full” to the Harbour Times.",
    "Harbour Times | told | described the lake as “full” to the Harbour Times",
  ],
  [
    "Selk told the Corrlandish daily Harbour Times that it holds.",
    "Harbour Times | told | told the Corrlandish daily Harbour Times",
  ],
  ["Vossel told state television that the gates are shut.", "state television | told | told state television"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toEqual([hop]);
});

it.each([
  "Selk told the mayor that the Harbour Times was late.",
  "“I told Channel Six that the dam holds and that nobody asked me about it,” Selk said.",
  "The Harbour Times stands by the river.",
])("is no hop: %s", (text) => {
  expect(hopsIn(text)).toEqual([]);
});

it("tells no hop from the article's own outlet", () => {
  expect(hopsIn("Selk told the Harbour Times that it holds.", { outlet: "The Harbour Times" })).toEqual([]);
});
