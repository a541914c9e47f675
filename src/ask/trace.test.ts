import { afterAll, describe, expect, it } from "vitest";
import { recordOf } from "./record.case.ts";
import { riverRecord } from "./river.case.ts";
import { type TraceAnswer, trace } from "./trace.ts";
import { who } from "./who.ts";

const chainTo = ({ chains }: TraceAnswer, article: string) =>
  chains.find((chain) => chain.article.id === article)!.steps;

describe("the trace of an utterance", () => {
  const record = riverRecord();
  afterAll(() => record.close());

  it("links a hop to the credited article, and proves it", async () => {
    const answer = await trace(record, (await who(record, "talks speaker:Linde")).results[0]!.id);
    const steps = chainTo(answer, "lantern");
    expect(steps.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "speaker Amara Linde",
      "hand Maravpress",
      "outlet Lantern.NEWS",
    ]);
    expect(steps[1]).toMatchObject({
      form: "citing",
      proof: { words: "citing Maravpress" },
      found: { article: { id: "maravpress" }, by: "words" },
    });
    expect(answer.sources).toHaveLength(1);
    expect(answer.carriedFirst).toMatchObject({ certainty: "certain", reason: "credited" });
  });

  it("names no article of an outlet that has nothing of this speaker", async () => {
    const answer = await trace(record, (await who(record, "nobody weapon")).results[0]!.id);
    expect(chainTo(answer, "speech")[1]).toMatchObject({ name: "Maravpress", found: null });
  });
});

it("where the credited article has other words of the speaker's, it is named as such", async () => {
  const record = recordOf([
    { id: "before", outlet: "Maravpress", day: "2024-03-11", says: ["Amara Linde: the river is high"] },
    {
      id: "relay",
      outlet: "Lantern.NEWS",
      day: "2024-03-12",
      says: ["Amara Linde: the bags are packed"],
      hops: ["citing Maravpress"],
    },
  ]);
  const answer = await trace(record, (await who(record, "bags")).results[0]!.id);
  expect(chainTo(answer, "relay")[1]!.found).toMatchObject({ article: { id: "before" }, by: "speaker" });
  expect(answer.carriedFirst).toMatchObject({ certainty: "probable", elsewhere: ["Maravpress"] });
  record.close();
});
