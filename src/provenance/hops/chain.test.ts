import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  [
    "It leaks, reports Lantern.NEWS with reference to Maravpress.",
    [
      "Maravpress → Lantern.NEWS | citing | with reference to Maravpress",
      "Lantern.NEWS | reported | reports Lantern.NEWS",
    ],
  ],
  [
    "It leaks, the Maravian Herald reports citing Vossel's column in The Harbour Times.",
    [
      "Harbour Times → Maravian Herald | column | column in The Harbour Times",
      "Maravian Herald | reported | the Maravian Herald reports",
    ],
  ],
  [
    "“It leaks,” he told Channel Six, the Brennick Herald reported.",
    [
      "Channel Six → Brennick Herald | told | told Channel Six",
      "Brennick Herald | reported | the Brennick Herald reported",
    ],
  ],
])("%s", (text, hops) => {
  expect(hopsIn(text)).toEqual(hops);
});

it("hands on to the article's own outlet, which is no hop itself", () => {
  const text = "It leaks, reports Lantern.NEWS with reference to Maravpress.";
  expect(hopsIn(text, { outlet: "Lantern.NEWS" })).toEqual(["Maravpress | citing | with reference to Maravpress"]);
});

it("links nothing that another clause parts", () => {
  const text = "He told Channel Six that it leaks after the Brennick Herald reported a flood.";
  expect(hopsIn(text)).toEqual([
    "Channel Six | told | told Channel Six",
    "Brennick Herald | reported | the Brennick Herald reported",
  ]);
});
