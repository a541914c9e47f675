import { expect, test } from "vitest";
import { createRoleReader } from "./roles.ts";
import { TRANSITIONS } from "./transitions.case.ts";

const read = (tags: number[], sure = 9) => {
  const scores = new Float32Array(tags.length * 5);
  for (const [i, tag] of tags.entries()) scores[i * 5 + tag] = sure;
  return createRoleReader(TRANSITIONS)(scores);
};

test("a role's words are those with its begin or its inside", () => {
  const { source, content } = read([3, 4, 0, 1, 2, 0, 3]);
  expect(source.words).toEqual([3, 4]);
  expect(content.words).toEqual([0, 1, 6]);
});

test("each word has the probability of its tag", () => {
  for (const p of read([3, 4, 1]).content.p) expect(p).toBeGreaterThan(0.99);
  for (const p of read([3, 4, 1], 0.5).content.p) expect(p).toBeLessThan(0.7);
});

test("an inside that nothing begins is not taken", () => {
  const scores = Float32Array.from(
    [
      [9, 0, 0, 0, 0],
      [0, 0, 0, 0, 5],
      [9, 0, 0, 0, 0],
    ].flat(),
  );
  expect(createRoleReader(TRANSITIONS)(scores)).toEqual(read([0, 0, 0]));
});
