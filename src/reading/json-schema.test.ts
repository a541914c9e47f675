import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readingJsonSchema } from "./json-schema.ts";
import { Reading } from "./reading.ts";

const reading: z.infer<typeof Reading> = {
  version: 1,
  id: "1",
  text: "“It rained,” Pell said.",
  article: { headline: null, outlet: null, byline: null, published: null, language: null, parts: [] },
  attributions: [
    {
      id: "a1",
      source: [[13, 17]],
      cue: [[18, 22]],
      content: [[0, 12]],
      kind: "direct",
      act: "speech",
      speaker: "p1",
      occasion: null,
      within: null,
      confidence: 0.9,
    },
  ],
  people: [{ id: "p1", name: "Pell", kind: "person", roles: [], mentions: [[13, 17]] }],
  occasions: [],
  provenance: [],
  engine: { name: "fast", model: "1" },
};

describe("the published schema", () => {
  it("is in step with the shape in the code (`npm run schema` writes it)", async () => {
    await expect(`${JSON.stringify(readingJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../schema/reading.v1.json",
    );
  });

  it("says of every field what it holds", () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties, description } = node as { properties?: object; description?: string };
      if (path.endsWith("}") && !description) undescribed.push(path);
      for (const [name, child] of Object.entries(properties ?? {})) walk(child, `${path}.${name}}`);
      for (const [key, child] of Object.entries(node)) if (key !== "properties") walk(child, `${path}/${key}`);
    };
    walk(readingJsonSchema(), "");
    expect(undescribed).toEqual([]);
  });

  it("takes a reading, and refuses one with a field it doesn't know", () => {
    const published = z.fromJSONSchema(readingJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    expect(published.safeParse(reading).success).toBe(true);
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(published.safeParse({ ...reading, verdict: "true" }).success).toBe(false);
    expect(Reading.safeParse({ ...reading, verdict: "true" }).success).toBe(false);
  });
});
