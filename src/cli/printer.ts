import type { Article } from "../article/article.ts";
import { type ChosenEngine, loadEngine } from "../node.ts";
import { createReader } from "../read.ts";
import type { Look } from "./view/look.ts";
import { viewReading } from "./view/view.ts";

/** How the readings are made and printed. Plain data, so that it can be handed to a worker. */
export interface PrintSettings {
  chosen: Pick<ChosenEngine, "engine" | "folder">;
  minConfidence: number;
  /** A JSON reading a line, or the view for a person. */
  json: boolean;
  look: Look;
}

/** One article's reading as it goes to standard output. */
export interface Printed {
  text: string;
  attributions: number;
}

export type Printer = (articles: readonly Article[]) => Promise<Printed[]>;

/** Reads articles and phrases the readings, here or in a worker; and how many articles its engine likes at once. */
export async function createPrinter(settings: PrintSettings): Promise<{ print: Printer; batch: number }> {
  const { chosen, minConfidence, json, look } = settings;
  const reader = await createReader({ engine: loadEngine(chosen), minConfidence });
  const print: Printer = async (articles) => {
    const printed: Printed[] = [];
    try {
      for await (const reading of reader.readAll(articles)) {
        const text = json ? `${JSON.stringify(reading)}\n` : viewReading(reading, look);
        printed.push({ text, attributions: reading.attributions.length });
      }
    } catch (error) {
      const unread = articles.slice(printed.length).map(({ id }) => id);
      throw new Error(`while reading one of these: ${unread.join(", ")}`, { cause: error });
    }
    return printed;
  };
  return { print, batch: reader.engine.batch };
}
