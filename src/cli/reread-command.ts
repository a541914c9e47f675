import { Command } from "commander";
import type { Taken } from "../intake/taken.ts";
import { type EngineChoice, loadLinkers } from "../node.ts";
import type { Entry } from "../store/entry.ts";
import type { Stored } from "../store/stored.ts";
import { engineOption, jobsOption, modelOption, whyInstead } from "./engine-options.ts";
import { EXIT, exitCodesInWords } from "./exit.ts";
import { onInterruption } from "./interruption.ts";
import { showProgress } from "./progress.ts";
import { readHere } from "./read-here.ts";
import { keepHeapSmall } from "./small-heap.ts";
import { counted } from "./summary.ts";

interface RereadOptions extends EngineChoice {
  db: string;
  jobs: number;
  all: boolean;
}

/** So many articles are kept at once; fewer where as much time has passed. */
const BATCH = 200;
const PATIENCE = 2_000;

/** `hearsay reread` */
export function rereadCommand(): Command {
  return new Command("reread")
    .description("read the articles of a record again, with newer models; what people corrected stays corrected")
    .option("--db <file>", "the record", "hearsay.db")
    .option("--all", "also what came as a reading made elsewhere", false)
    .addOption(jobsOption())
    .addOption(engineOption())
    .addOption(modelOption())
    .addHelpText("after", () => `\n${exitCodesInWords()}`)
    .action(reread);
}

async function reread({ db, jobs, all, ...choice }: RereadOptions): Promise<void> {
  keepHeapSmall();
  const [{ openRecord }, { createWriter }, { storedArticles }, linkers] = await Promise.all([
    import("../store/open.ts"),
    import("../store/writer.ts"),
    import("../store/stored.ts"),
    loadLinkers(),
  ]);
  const record = openRecord(db, { write: "existing" });
  const interruption = onInterruption();
  process.stderr.on("error", () => {}); // Nobody listens any more; the work is done all the same.
  const progress = showProgress(process.stderr, "articles read again");
  const count = { read: 0, elsewhere: 0, lost: 0 };
  try {
    const writer = createWriter(record, { linkers });
    let batch: Entry[] = [];
    let last = performance.now();
    const keep = () => {
      count.lost += writer.reread(batch);
      count.read += batch.length;
      batch = [];
      last = performance.now();
      progress.at({ count: count.read, share: undefined });
    };
    const { chosen, outcomes, instead } = await readHere(taken(storedArticles(record), all, count), choice, jobs);
    for await (const outcome of outcomes) {
      if ("made" in outcome) batch.push(outcome.made);
      if (batch.length >= BATCH || performance.now() - last > PATIENCE) keep();
      if (interruption.asked) break;
    }
    keep();
    progress.end();
    progress.say(summary(count, db, interruption.asked));
    if (chosen && instead) progress.say(whyInstead(chosen, instead));
    process.exitCode = (interruption.asked ? EXIT.interrupted : EXIT.read).code;
  } finally {
    progress.end();
    interruption.end();
    record.close();
  }
}

/** What is to be read again. A reading that was made elsewhere, perhaps by a person, stands unless somebody wants it otherwise. */
async function* taken(
  stored: AsyncIterable<Stored>,
  all: boolean,
  count: { elsewhere: number },
): AsyncGenerator<Taken, void, undefined> {
  for await (const { article, readElsewhere } of stored) {
    if (readElsewhere && !all) count.elsewhere++;
    else yield { kind: "article", article, from: article.id, format: "record" };
  }
}

function summary(
  { read, elsewhere, lost }: { read: number; elsewhere: number; lost: number },
  db: string,
  interrupted: boolean,
): string {
  const parts = [`${counted(read, "article")} of ${db} read again`];
  if (elsewhere) parts.push(`${counted(elsewhere, "reading")} made elsewhere left as they are (--all reads them, too)`);
  if (lost) parts.push(`${counted(lost, "correction")} kept without effect, as the words are not found any more`);
  const all = `${parts.join("; ")}.`;
  return interrupted ? `Interrupted. ${all}` : all;
}
