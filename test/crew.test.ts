import { expect, it } from "vitest";
import { printInOrder } from "../src/cli/print-in-order.ts";
import type { Taken } from "../src/intake/taken.ts";
import { chooseEngine } from "../src/node.ts";

const settings = {
  chosen: await chooseEngine({ engine: "fast" }),
  minConfidence: 0,
  json: true,
  look: { width: 80, colour: false },
};

async function* stories(count: number): AsyncGenerator<Taken> {
  for (let i = 0; i < count; i++) {
    const article = { id: String(i), text: "“It rained,” Pell said. ".repeat(50) };
    yield { kind: "article", article, from: "test", format: "text" };
    // Time for the workers to come up.
    if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function printWith(worker: string): Promise<number> {
  let printed = 0;
  const fixture = new URL(`./fixtures/${worker}`, import.meta.url);
  for await (const outcome of printInOrder(stories(2_000), settings, 2, fixture)) if ("made" in outcome) printed++;
  return printed;
}

it("a mistake in a worker is loud", async () => {
  await expect(printWith("throwing-worker.mjs")).rejects.toThrow("a mistake in the worker");
});

it("a worker that dies is loud", async () => {
  await expect(printWith("dying-worker.mjs")).rejects.toThrow(/exit|terminated/i);
});
