import { afterAll, describe, expect, it } from "vitest";
import { person } from "./person.ts";
import { riverRecord } from "./river.case.ts";

describe("a person", () => {
  const record = riverRecord();
  afterAll(() => record.close());

  it("is found by any name in any spelling, and by id", async () => {
    const { person: found } = await person(record, "genrik vosel");
    expect(found).toMatchObject({ name: "Henrik Vossel", kind: "person", utterances: 1 });
    expect((await person(record, found!.id)).person).toEqual(found);
  });

  it("comes with the evidence that two names are one", async () => {
    const { person: found } = await person(record, "Henrik Vossel");
    expect(found!.names.map(({ name, articles }) => [name, articles])).toEqual([
      ["Henrik Vossel", 3],
      ["Genrik Vossel", 1],
    ]);
    expect(found!.names[1]!.tie).toEqual({ to: "Henrik Vossel", score: 0.9, reason: "alike in this test" });
    expect(found!.said.results.map(({ renders }) => renders)).toEqual([4]);
  });

  it("is not guessed where several bear the name", async () => {
    const { persons, person: found } = await person(record, "Vossel");
    expect(found).toBeNull();
    expect(persons.results.map(({ name }) => name)).toEqual(["Henrik Vossel", "Oda Vossel"]);
  });

  it("who doesn't speak is refused in a sentence", async () => {
    await expect(person(record, "Selk")).rejects.toThrow("Nobody in :memory: speaks under the name or id Selk");
  });
});
