import { Command } from "commander";
import { intake, isWanted } from "../intake/intake.ts";
import { holdsReadings, type TakenReading, takeReadings } from "../intake/readings.ts";
import type { Taken } from "../intake/taken.ts";
import { type EngineChoice, loadLinkers } from "../node.ts";
import { type Entry, entryOf } from "../store/entry.ts";
import { identityOf } from "../store/identity.ts";
import type { Linkers } from "../store/linkers.ts";
import type { Writer } from "../store/writer.ts";
import { accuracyInWords } from "./accuracy.ts";
import { engineOption, jobsOption, modelOption, whyInstead } from "./engine-options.ts";
import { EXIT, exitCodesInWords } from "./exit.ts";
import type { Outcome } from "./in-order.ts";
import { onInterruption } from "./interruption.ts";
import { meterDisk, sizeOf } from "./metered-disk.ts";
import { showProgress } from "./progress.ts";
import { type Entries, readHere } from "./read-here.ts";
import { keepHeapSmall } from "./small-heap.ts";
import { counted } from "./summary.ts";

interface AddOptions extends EngineChoice {
  db: string;
  jobs: number;
  readings: boolean;
}

/** What a run came to. */
interface Count {
  added: number;
  known: number;
  revisions: number;
  statements: number;
  problems: number;
}

/**
 * So many articles are kept at once at the most. What libsql needs for the rows that it gives is freed only when a transaction
 * is over, so the memory of a run grows with this, and with how much there is to link.
 */
const [FEW, MANY] = [16, 120];
/** So many milliseconds pass between two times of keeping, reading included; keeping itself shall take no longer, either. */
const PATIENCE = 2_000;

/** `hearsay add FILE… | DIR | -` */
export function addCommand(): Command {
  return new Command("add")
    .description("read articles into a record: who said what, kept, and linked with all that is there")
    .argument(
      "<sources...>",
      "files or folders of plain text, HTML or JSON Lines (.gz too), web addresses, or - for standard input",
    )
    .option("--db <file>", "the record; it is made where there is none", "hearsay.db")
    .option("--readings", "the sources are readings, as `hearsay read --json` prints them, in place of articles", false)
    .addOption(jobsOption())
    .addOption(engineOption())
    .addOption(modelOption())
    .addHelpText("after", () => `\n${accuracyInWords()}\n\n${exitCodesInWords()}`)
    .action(add);
}

async function add(sources: string[], { db, jobs, readings, ...choice }: AddOptions): Promise<void> {
  keepHeapSmall();
  // SQLite and its queries take time to load, which other commands needn't wait for.
  const [{ openRecord }, { createWriter }, linkers] = await Promise.all([
    import("../store/open.ts"),
    import("../store/writer.ts"),
    loadLinkers(),
  ]);
  const record = openRecord(db, { write: true });
  const interruption = onInterruption();
  process.stderr.on("error", () => {}); // Nobody listens any more; the work is done all the same.
  const progress = showProgress(process.stderr, "articles kept");
  const count: Count = { added: 0, known: 0, revisions: 0, statements: 0, problems: 0 };
  try {
    const writer = createWriter(record, { linkers });
    const meter = meterDisk();
    const size = await sizeOf(sources, readings ? holdsReadings : isWanted);
    let batch: Entry[] = [];
    let most = MANY;
    let last = performance.now();
    const keep = () => {
      const from = performance.now();
      const kept = batch.length;
      writer.add(batch).forEach((became, i) => {
        if (became === "known") count.known++;
        else {
          if (became !== "added") count.revisions++;
          count.added++;
          count.statements += batch[i]!.statements.length;
        }
      });
      batch = [];
      last = performance.now();
      if (kept) most = Math.min(MANY, Math.max(FEW, Math.round((kept * PATIENCE) / (last - from))));
      progress.at({ count: count.added + count.known, share: size ? meter.read / size : undefined });
    };
    const { chosen, outcomes, instead }: Entries = readings
      ? { outcomes: readElsewhere(takeReadings(sources, { disk: meter.disk }), linkers) }
      : await readHere(unknownTo(writer, intake(sources, { disk: meter.disk }), count), choice, jobs);
    for await (const outcome of outcomes) {
      if ("problem" in outcome) {
        // What a folder holds beside articles is worth a word, and no failure.
        if (outcome.problem.reason !== "skipped") count.problems++;
        progress.say(`hearsay: ${outcome.problem.message}`);
      } else batch.push(outcome.made);
      if (batch.length >= most || performance.now() - last > PATIENCE) keep();
      if (interruption.asked) break;
    }
    keep();
    progress.end();
    progress.say(summary(count, db, interruption.asked));
    if (chosen && instead) progress.say(whyInstead(chosen, instead));
    const { code } = interruption.asked ? EXIT.interrupted : count.problems ? EXIT.unread : EXIT.read;
    process.exitCode = code;
  } finally {
    progress.end();
    interruption.end();
    record.close();
  }
}

async function* readElsewhere(taken: AsyncIterable<TakenReading>, linkers: Linkers): AsyncGenerator<Outcome<Entry>> {
  for await (const one of taken) {
    yield "problem" in one ? one : { made: entryOf(one.reading, undefined, linkers) };
  }
}

/** Passes by what is in the record already, before it is read. */
async function* unknownTo(writer: Writer, taken: AsyncIterable<Taken>, count: Count): AsyncGenerator<Taken> {
  for await (const one of taken) {
    if (one.kind === "article" && writer.has(identityOf(one.article))) count.known++;
    else yield one;
  }
}

/** @example "16 articles added to hearsay.db with 112 statements; 4 were there already." */
function summary({ added, known, revisions, statements, problems }: Count, db: string, interrupted: boolean): string {
  const parts = [`${counted(added, "article")} added to ${db} with ${counted(statements, "statement")}`];
  if (revisions) parts.push(`${revisions.toLocaleString("en")} of them another version of one that was there`);
  if (known) parts.push(`${known.toLocaleString("en")} ${known === 1 ? "was" : "were"} there already`);
  if (problems) parts.push(`${counted(problems, "input")} could not be read`);
  const all = `${parts.join("; ")}.`;
  return interrupted ? `Interrupted. ${all} Run it again to go on.` : all;
}
