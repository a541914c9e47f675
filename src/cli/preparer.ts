import type { Article } from "../article/article.ts";
import { type ChosenEngine, loadEngine, loadLinkers } from "../node.ts";
import { createReader } from "../read.ts";
import { type Entry, entryOf } from "../store/entry.ts";
import type { Linkers } from "../store/linkers.ts";

/** How articles are read into a record. Plain data, so that it can be handed to a worker. */
export interface PrepareSettings {
  chosen: Pick<ChosenEngine, "engine" | "folder">;
}

export type Preparer = (articles: readonly Article[]) => Promise<Entry[]>;

/** Reads articles and makes them ready for the record, here or in a worker; and how many articles its engine likes at once. */
export async function createPreparer({
  chosen,
}: PrepareSettings): Promise<{ prepare: Preparer; batch: number; linkers: Linkers }> {
  const [reader, linkers] = await Promise.all([createReader({ engine: loadEngine(chosen) }), loadLinkers()]);
  const prepare: Preparer = async (articles) => {
    const entries: Entry[] = [];
    try {
      for await (const reading of reader.readAll(articles)) {
        entries.push(entryOf(reading, articles[entries.length], linkers));
      }
    } catch (error) {
      const unread = articles.slice(entries.length).map(({ id }) => id);
      throw new Error(`while reading one of these: ${unread.join(", ")}`, { cause: error });
    }
    return entries;
  };
  return { prepare, batch: reader.engine.batch, linkers };
}
