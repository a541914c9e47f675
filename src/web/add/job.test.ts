import fc from "fast-check";
import { expect, it } from "vitest";
import { after, type JobEvent, LISTED, newJob } from "./job.ts";

const article = fc.record({
  became: fc.constantFrom("added", "known", "revision", "older revision"),
  key: fc.string(),
  name: fc.string(),
  outlet: fc.constant(null),
  statements: fc.nat(20),
});
const event = fc.oneof<fc.Arbitrary<JobEvent>[]>(
  article.map((one) => ({ kind: "article", article: one })),
  fc.string().map((sentence) => ({ kind: "problem", sentence })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => ({ kind: "share", share })),
);

it("everything is counted, and no more than so much listed", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 3 * LISTED }), (events) => {
      const { counts, articles, problems } = events.reduce((job, one) => after(job, one, 0), newJob("j", "a text"));
      const [came, wrong] = ["article", "problem"].map((kind) => events.filter((one) => one.kind === kind).length);
      expect(counts.added + counts.revised + counts.known).toBe(came);
      expect(counts.problems).toBe(wrong);
      expect(articles).toHaveLength(Math.min(came!, LISTED));
      expect(problems).toHaveLength(Math.min(wrong!, LISTED));
    }),
  );
});

it("statements of what was there already are not counted as added", () => {
  const known = { became: "known", key: "a", name: "Rain", outlet: null, statements: 7 } as const;
  expect(after(newJob("j", "a text"), { kind: "article", article: known }, 0).counts.statements).toBe(0);
});
