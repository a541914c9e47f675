import { expect, it } from "vitest";
import { hopsIn } from "../for-tests.ts";

it.each([
  ["“No,” he told the Harbour Times. “Never,” he told the paper.", "Harbour Times | told | told the paper"],
  [
    "The Harbour Times reported that it leaks. The report said that it was old.",
    "Harbour Times | reported | The report said",
  ],
  ["Channel Six reported that it leaks, the network said.", "Channel Six | reported | the network said"],
])("%s", (text, hop) => {
  expect(hopsIn(text)).toContain(hop);
});

it("takes no paper for a network, and none from far above", () => {
  expect(hopsIn("He told the Harbour Times. The network said no.")).toHaveLength(1);
  expect(hopsIn(`He told the Harbour Times. ${"It rained. ".repeat(200)}He told the paper.`)).toHaveLength(1);
});

it("leaves a report to the body whose report it is", () => {
  const hops = hopsIn("Channel Six reported it. A report by the River Board found a leak. The report said it was old.");
  expect(hops).toContain("River Board report | document | The report said");
});
