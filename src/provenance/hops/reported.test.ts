import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["The Harbour Times reported on Monday that the dam leaks.", "Harbour Times | reported | The Harbour Times reported"],
  ["The dam leaks, reports Lantern.NEWS.", "Lantern.NEWS | reported | reports Lantern.NEWS"],
  ["“It leaks,” wrote the Brennick Herald.", "Brennick Herald | reported | wrote the Brennick Herald"],
  ["As reported by the Brennick Herald, it leaks.", "Brennick Herald | reported | reported by the Brennick Herald"],
  [
    "The Harbour Times, citing two officials, reported that it leaks.",
    "Harbour Times | reported | The Harbour Times, citing two officials, reported",
  ],
  ["A Harbour Times report that it leaks was denied.", "Harbour Times | reported | A Harbour Times report"],
  ["It leaks, the letter obtained by Channel Six shows.", "Channel Six | reported | obtained by Channel Six"],
  ["It leaks, a Zenit correspondent reports.", "Zenit | reported | a Zenit correspondent reports"],
  ["It leaks, local media reported.", "local media | reported | local media reported"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toContain(hop);
});

it("credits all that are named in one breath, and no one of them to another", () => {
  expect(hopsIn("It leaks, Channel Six and the Brennick Herald reported.")).toEqual([
    "Channel Six | reported | Channel Six and the Brennick Herald reported",
    "Brennick Herald | reported | the Brennick Herald reported",
  ]);
});

it("takes an ordinary word for no medium where nothing credits one", () => {
  expect(hopsIn("Time said nothing. People found it strange. Focus shows.")).toEqual([]);
});
