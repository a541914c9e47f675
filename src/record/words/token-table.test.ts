import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenTable } from "./token-table.ts";

it("gives what is made of each token, made once as long as it is known", () => {
  const made: string[] = [];
  const of = tokenTable((token) => {
    made.push(token);
    return { token };
  }, 2);
  const text = "dam dam gate";
  expect(of(text, 0, 3)).toBe(of(text, 4, 7));
  expect(of(text, 8, 12).token).toBe("gate");
  expect(of("a lock", 2, 6).token).toBe("lock");
  expect(of(text, 0, 3).token).toBe("dam");
  expect(made).toEqual(["dam", "gate", "lock", "dam"]);
});

it("knows any tokens, however many, from each other", () => {
  const of = tokenTable((token) => token, 64);
  const texts = fc.array(fc.string({ unit: "binary", maxLength: 6 }), { maxLength: 300 });
  fc.assert(
    fc.property(texts, (texts) => {
      for (const text of [...texts, ...texts]) expect(of(`<${text}>`, 1, 1 + text.length)).toBe(text);
    }),
  );
});
