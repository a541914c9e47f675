import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "../src/node.ts";
import type { Reader } from "../src/read.ts";
import type { Figures, Measure } from "./measure.ts";

const MEGABYTE = 1_000_000;

export const big: Measure = {
  name: "big",
  summary: "seconds for one article of 1 MB, and whether twice the length takes twice the time",
  data: "./examples",
  async run({ data, engine, model, print }): Promise<Figures> {
    const reader = await createReader({ engine, model });
    const stories = readdirSync(data)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(join(data, file), "utf8"))
      .join("\n\n");
    await secondsFor(reader, longArticle(stories, MEGABYTE / 10)); // The machine is warm before anything counts.
    const half = await secondsFor(reader, longArticle(stories, MEGABYTE / 2));
    const whole = await secondsFor(reader, longArticle(stories, MEGABYTE));
    const marks = await secondsFor(reader, "“".repeat(MEGABYTE));
    print(
      `0.5 MB in ${half.toFixed(2)} s, 1 MB in ${whole.toFixed(2)} s, 1 MB of quotation marks in ${marks.toFixed(2)} s`,
    );
    return { "s for 1 MB": whole, "1 MB over 0.5 MB": whole / half, "s for 1 MB of marks": marks };
  },
};

function longArticle(stories: string, length: number): string {
  return stories.repeat(Math.ceil(length / stories.length)).slice(0, length);
}

async function secondsFor(reader: Reader, text: string): Promise<number> {
  const from = performance.now();
  await reader.read({ id: "long", text });
  return (performance.now() - from) / 1000;
}
